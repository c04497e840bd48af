import type { Question } from "../question";
import type { FindingsQuery, FindingsQueryVariables } from "./operations";

export const FindingsDocument = `query Findings(\$filter: FindingFilter, \$after: String, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  findings(asOf: \$on, knownAt: \$rev, filter: \$filter, first: 500, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      bySeverity {
        severity
        count
      }
      byRule {
        rule
        count
      }
      byRegion {
        region
        count
      }
    }
    nodes {
      id
      rule
      severity
      label(language: \$lang)
      condition(language: \$lang)
      region
      duty {
        id
        provision {
          label(language: \$lang)
          act {
            id
            kind
            label(language: \$lang)
          }
        }
      }
      subject {
        id
        label(language: \$lang)
        kind
      }
    }
  }
  all: findings(asOf: \$on, knownAt: \$rev, first: 0) {
    totalCount
  }
}` as Question<FindingsQuery, FindingsQueryVariables>;
