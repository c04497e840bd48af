import type { Question } from "../question";
import type { CompareQuery, CompareQueryVariables } from "./operations";

export const CompareDocument = `query Compare(\$before: Moment!, \$after: Moment!, \$region: String, \$lang: Language!) {
  compare(before: \$before, after: \$after, region: \$region, first: 1000) {
    isPartial
    counts {
      added
      removed
      changed
    }
    before {
      asOf
      knownAt
    }
    after {
      asOf
      knownAt
    }
    added {
      node {
        ...ChangedNode
      }
      after {
        ...ChangedLink
      }
    }
    removed {
      node {
        ...ChangedNode
      }
      before {
        ...ChangedLink
      }
    }
    changed {
      differences(language: \$lang) {
        name
        before
        after
      }
      node {
        ...ChangedNode
      }
      before {
        ...ChangedLink
      }
      after {
        ...ChangedLink
      }
    }
  }
}

fragment ChangedNode on Node {
  __typename
  id
  label(language: \$lang)
  ... on Subject {
    kind
  }
  ... on Duty {
    provision {
      label(language: \$lang)
      act {
        id
        label(language: \$lang)
      }
    }
  }
  ... on Act {
    inForce {
      from
      to
    }
  }
}

fragment ChangedLink on Link {
  id
  kind
  role
  state
  validity {
    from
    to
  }
  agreement {
    id
    label(language: \$lang)
  }
  from {
    __typename
    id
    label(language: \$lang)
    ... on Subject {
      kind
    }
  }
  to {
    __typename
    id
    label(language: \$lang)
    ... on Subject {
      kind
    }
  }
}` as Question<CompareQuery, CompareQueryVariables>;
