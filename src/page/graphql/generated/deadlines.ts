import type { Question } from "../question";
import type { DeadlinesQuery, DeadlinesQueryVariables } from "./operations";

export const DeadlinesDocument = `query Deadlines(\$filter: DutyFilter, \$after: String, \$who: ID!, \$hasWho: Boolean!, \$from: LocalDate!, \$to: LocalDate!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  duties(
    asOf: \$on
    knownAt: \$rev
    filter: \$filter
    orderBy: NEXT_DUE_ASC
    first: 500
    after: \$after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      deadline {
        kind
        text
        due
        nextDue
      }
      occurrences(from: \$from, to: \$to)
      provision {
        label(language: \$lang)
        act {
          id
          kind
          label(language: \$lang)
          region
        }
      }
      responsibilities(
        first: 3
        roles: [EXECUTOR, CO_EXECUTOR, COORDINATOR, OPERATOR]
      ) {
        totalCount
        nodes {
          subject {
            label(language: \$lang)
          }
        }
      }
    }
  }
  who: subject(id: \$who, asOf: \$on, knownAt: \$rev) @include(if: \$hasWho) {
    __typename
    id
    kind
    label(language: \$lang)
  }
}` as Question<DeadlinesQuery, DeadlinesQueryVariables>;
