import type { Question } from "../question";
import type { SubjectQuery, SubjectQueryVariables } from "./operations";

export const SubjectDocument = `fragment Brick on Node {
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

query Subject(\$id: ID!, \$depth: Int!, \$perKind: Int!, \$isTable: Boolean!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  subject(id: \$id, asOf: \$on, knownAt: \$rev) {
    ...Brick
    name
    existence {
      from
      to
    }
    superior {
      id
      label(language: \$lang)
    }
    ... on Position {
      holder {
        id
        label(language: \$lang)
      }
    }
    ... on Centre {
      host {
        label(language: \$lang)
      }
    }
    responsibilities(first: 50, states: [VALID, NOT_YET, EXPIRED, REPEALED_BASIS]) {
      totalCount
      nodes {
        id
        role
        state
        via {
          id
          label(language: \$lang)
        }
        duty {
          id
          title
          status
        }
      }
    }
    agreements {
      totalCount
    }
  }
  neighbourhood(
    of: \$id
    depth: \$depth
    perKind: \$perKind
    asOf: \$on
    knownAt: \$rev
    states: [VALID, NOT_YET, EXPIRED, REPEALED_BASIS]
  ) {
    isPartial
    nodes {
      ...Brick
    }
    links {
      ...Line
      ...Wire @include(if: \$isTable)
    }
    bundles {
      of
      kind
      direction
      role
      memberKind
      shown
      total
    }
  }
  findings(asOf: \$on, knownAt: \$rev, first: 20, filter: {subject: \$id}) {
    totalCount
    nodes {
      id
      rule
      severity
      condition(language: \$lang)
    }
  }
}` as Question<SubjectQuery, SubjectQueryVariables>;
