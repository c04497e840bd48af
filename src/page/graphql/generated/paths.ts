import type { Question } from "../question";
import type { PathsQuery, PathsQueryVariables } from "./operations";

export const PathsDocument = `fragment Brick on Node {
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

query Paths(\$from: ID!, \$to: ID!, \$hasFrom: Boolean!, \$hasTo: Boolean!, \$hasBoth: Boolean!, \$over: [RelationKind!], \$states: [LinkState!], \$length: Int!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  from: subject(id: \$from, asOf: \$on, knownAt: \$rev) @include(if: \$hasFrom) {
    __typename
    id
    kind
    label(language: \$lang)
  }
  to: subject(id: \$to, asOf: \$on, knownAt: \$rev) @include(if: \$hasTo) {
    __typename
    id
    kind
    label(language: \$lang)
  }
  interactionChains(
    asOf: \$on
    knownAt: \$rev
    from: \$from
    to: \$to
    over: \$over
    states: \$states
    maxLength: \$length
    first: 20
  ) @include(if: \$hasBoth) {
    isPartial
    explored
    chains {
      length
      isUnbroken
      sentence(language: \$lang)
      nodes {
        ...Brick
      }
      links {
        ...Wire
      }
    }
  }
}` as Question<PathsQuery, PathsQueryVariables>;
