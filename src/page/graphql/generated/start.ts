import type { Question } from "../question";
import type { StartQuery, StartQueryVariables } from "./operations";

export const StartDocument = `query Start(\$on: LocalDate, \$rev: Int, \$lang: Language!) {
  acts(asOf: \$on, knownAt: \$rev, first: 30) {
    totalCount
    nodes {
      id
      label(language: \$lang)
      title
      duties {
        id
        status
        state
      }
    }
  }
  findings(asOf: \$on, knownAt: \$rev, first: 200) {
    totalCount
    nodes {
      id
      rule
      severity
      label(language: \$lang)
      duty {
        id
        title
        provision {
          label(language: \$lang)
          act {
            id
            label(language: \$lang)
            region
          }
        }
      }
      subject {
        id
        label(language: \$lang)
        region
      }
    }
  }
  next: duties(
    asOf: \$on
    knownAt: \$rev
    first: 5
    orderBy: NEXT_DUE_ASC
    filter: {nextDueBefore: "2199-12-31"}
  ) {
    nodes {
      id
      title
      status
      deadline {
        nextDue
      }
    }
  }
  statistics(asOf: \$on, knownAt: \$rev) {
    subjectsByKind {
      kind
      count
    }
    agreementsByState {
      state
      count
    }
    leftOut {
      name
    }
  }
}` as Question<StartQuery, StartQueryVariables>;
