import type { Question } from "../question";
import type { ActQuery, ActQueryVariables } from "./operations";

export const ActDocument = `query Act(\$act: ID!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  act(id: \$act, asOf: \$on, knownAt: \$rev) {
    id
    kind
    label(language: \$lang)
    title
    region
    source
    sourceNote
    url
    inForce {
      from
      to
    }
    issuedBy {
      id
      label(language: \$lang)
    }
    signedBy {
      id
      label(language: \$lang)
      ... on Position {
        holder {
          name
        }
      }
    }
    follows {
      id
      label(language: \$lang)
    }
    repealedBy {
      ...ActPaper
    }
    amendedBy {
      ...ActPaper
    }
    approvedBy {
      ...ActPaper
    }
    provisions(all: true) {
      id
      path
      label(language: \$lang)
      text
      quote
      wording
      parent {
        id
      }
      follows {
        id
        label(language: \$lang)
      }
      amendedBy {
        ...ActPaper
      }
      repealedBy {
        ...ActPaper
      }
      duties {
        ...ClauseDuty
      }
    }
  }
  findings(asOf: \$on, knownAt: \$rev, first: 200, filter: {act: \$act}) {
    totalCount
    nodes {
      id
      rule
      severity
      duty {
        id
      }
    }
  }
}

fragment ActPaper on Link {
  id
  state
  validity {
    from
    to
  }
  from {
    id
    label(language: \$lang)
    ... on Provision {
      path
      act {
        id
        label(language: \$lang)
      }
    }
  }
}

fragment ClauseDuty on Duty {
  id
  title
  force
  status
  state
  deadline {
    text
  }
  responsibilities(first: 20, states: [VALID, NOT_YET, EXPIRED, REPEALED_BASIS]) {
    totalCount
    nodes {
      id
      role
      state
      subject {
        __typename
        id
        label(language: \$lang)
        shortName
        kind
        ... on Group {
          recordedSize
        }
        ... on Position {
          holder {
            name
          }
        }
      }
    }
  }
}` as Question<ActQuery, ActQueryVariables>;
