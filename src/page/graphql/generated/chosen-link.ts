import type { Question } from "../question";
import type { ChosenLinkQuery, ChosenLinkQueryVariables } from "./operations";

export const ChosenLinkDocument = `query ChosenLink(\$id: ID!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  node(id: \$id, asOf: \$on, knownAt: \$rev) {
    __typename
    ... on Link {
      ...Wire
    }
  }
}

fragment Line on Link {
  id
  kind
  role
  state
  certainty
  basis {
    label(language: \$lang)
  }
  from {
    id
  }
  to {
    id
  }
}

fragment Wire on Link {
  ...Line
  source
  attestedOn
  addedIn
  validity {
    from
    to
  }
  basis {
    id
    path
    label(language: \$lang)
    text
    act {
      id
      kind
      label(language: \$lang)
      inForce {
        to
      }
    }
  }
  agreement {
    id
    label(language: \$lang)
  }
}` as Question<ChosenLinkQuery, ChosenLinkQueryVariables>;
