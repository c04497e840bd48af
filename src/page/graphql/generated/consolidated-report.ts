import type { Question } from "../question";
import type { ConsolidatedReportQuery, ConsolidatedReportQueryVariables } from "./operations";

export const ConsolidatedReportDocument = `fragment BindingAct on Act {
  id
  label(language: \$lang)
  title
  duties {
    id
    state
  }
}

query ConsolidatedReport(\$act: ID, \$region: String, \$hasScope: Boolean!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  acts(asOf: \$on, knownAt: \$rev, first: 200) {
    nodes {
      ...BindingAct
    }
  }
  consolidatedReport(act: \$act, region: \$region, asOf: \$on, knownAt: \$rev) @include(if: \$hasScope) {
    isPartial
    duties {
      id
      title
      status
      requiresNomination
      execution {
        takenOffControlOn
      }
      deadline {
        text
        nextDue
      }
      provision {
        label(language: \$lang)
        act {
          id
          label(language: \$lang)
        }
      }
    }
    totals {
      duty
      expected
      nominated
      submitted
      accepted
      returned
      missing
      overdue
    }
    rows(first: 500) {
      totalCount
      nodes {
        authority {
          __typename
          id
          kind
          label(language: \$lang)
        }
        cells {
          duty
          state
          daysLate
          isOverdue
          nomination {
            id
          }
          report {
            id
            submittedOn
          }
        }
      }
    }
  }
}` as Question<ConsolidatedReportQuery, ConsolidatedReportQueryVariables>;
