import type { Question } from "../question";
import type { DutyQuery, DutyQueryVariables } from "./operations";

export const DutyDocument = `fragment Brick on Node {
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

fragment DutyExecution on DutyExecution {
  isOnControl
  takenOffControlOn
  takenOffControlRemark
  movedTimes
  expected
  nominated
  submitted
  accepted
  returned
  missing
  overdue
  bearers(first: 100) {
    totalCount
    nodes {
      state
      daysLate
      isOverdue
      bearer {
        id
        label(language: \$lang)
      }
      nomination {
        title
        person {
          name
        }
        position {
          label(language: \$lang)
        }
      }
      report {
        submittedOn
        remark
      }
    }
  }
}

query Duty(\$duty: ID!, \$perGroup: Int!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  accountability(duty: \$duty, asOf: \$on, knownAt: \$rev, perGroup: \$perGroup) {
    explored
    isPartial
    sentence(language: \$lang)
    sentenceParts(language: \$lang) {
      text
      node
      link
      state
    }
    duty {
      id
      title
      force
      status
      state
      deadline {
        text
        nextDue
      }
      requiresNomination
      execution {
        ...DutyExecution
      }
      programmes {
        id
        name
      }
      provision {
        id
        path
        label(language: \$lang)
        text
        follows {
          id
          label(language: \$lang)
        }
        act {
          id
          kind
          label(language: \$lang)
          region
          follows {
            id
            label(language: \$lang)
          }
        }
      }
    }
    nodes {
      ...Brick
    }
    links {
      branch
      depth
      isBroken
      link {
        ...Wire
      }
    }
    breaks {
      kind
      branch
      isOnChain
      message(language: \$lang)
      at {
        id
        label(language: \$lang)
      }
      link {
        id
        kind
        state
      }
    }
    truncated {
      node {
        id
        label(language: \$lang)
      }
      shown
      total
    }
  }
  findings(asOf: \$on, knownAt: \$rev, first: 20, filter: {duty: \$duty}) {
    totalCount
    nodes {
      id
      rule
      severity
      condition(language: \$lang)
    }
  }
}` as Question<DutyQuery, DutyQueryVariables>;
