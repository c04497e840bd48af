import type { Question } from "../question";
import type { OpenedFindingQuery, OpenedFindingQueryVariables } from "./operations";

export const OpenedFindingDocument = `fragment Brick on Node {
  __typename
  id
  label(language: \$lang)
  ... on Subject {
    kind
    level
    region
    shortName
  }
  ... on Group {
    recordedSize
    declaredSize
  }
  ... on Position {
    holder {
      id
      name
    }
    organisation {
      id
    }
  }
  ... on Duty {
    status
    provision {
      path
      label(language: \$lang)
      act {
        id
        label(language: \$lang)
      }
    }
  }
  ... on Provision {
    path
    act {
      id
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
}

query OpenedFinding(\$id: ID!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  node(id: \$id, asOf: \$on, knownAt: \$rev) {
    __typename
    ... on Finding {
      id
      criteria(language: \$lang)
      condition(language: \$lang)
      cause(language: \$lang)
      effect(language: \$lang)
      evidence {
        ...Wire
        from {
          ...Brick
        }
        to {
          ...Brick
        }
      }
    }
  }
}` as Question<OpenedFindingQuery, OpenedFindingQueryVariables>;
