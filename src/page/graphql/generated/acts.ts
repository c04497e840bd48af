import type { Question } from "../question";
import type { ActsQuery, ActsQueryVariables } from "./operations";

export const ActsDocument = `query Acts(\$filter: ActFilter, \$after: String, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  acts(asOf: \$on, knownAt: \$rev, first: 200, after: \$after, filter: \$filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      label(language: \$lang)
      title
      date
      region
      inForce {
        from
        to
      }
      issuedBy {
        id
        label(language: \$lang)
      }
      duties {
        id
        status
        state
      }
    }
  }
}` as Question<ActsQuery, ActsQueryVariables>;
