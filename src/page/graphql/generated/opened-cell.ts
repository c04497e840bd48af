import type { Question } from "../question";
import type { OpenedCellQuery, OpenedCellQueryVariables } from "./operations";

export const OpenedCellDocument = `query OpenedCell(\$nomination: ID!, \$isNominated: Boolean!, \$report: ID!, \$isReported: Boolean!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  nomination: node(id: \$nomination, asOf: \$on, knownAt: \$rev) @include(if: \$isNominated) {
    __typename
    id
    ... on Nomination {
      title
      document
      validity {
        from
        to
      }
      person {
        id
        name
      }
      position {
        id
        label(language: \$lang)
      }
    }
  }
  report: node(id: \$report, asOf: \$on, knownAt: \$rev) @include(if: \$isReported) {
    __typename
    id
    ... on Report {
      label(language: \$lang)
      text
      due
      evidence {
        title
        url
        sha256
      }
      indicators {
        value
        indicator {
          id
          name
          unit
        }
      }
      decisions {
        state
        on
        by
        remark
      }
    }
  }
}` as Question<OpenedCellQuery, OpenedCellQueryVariables>;
