import type { Question } from "../question";
import type { HistoryQuery, HistoryQueryVariables } from "./operations";

export const HistoryDocument = `query History(\$after: String) {
  revisions(first: 50, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      number
      on
      by
      why
      recordedAt
      change {
        added
        withdrawn
      }
    }
  }
}` as Question<HistoryQuery, HistoryQueryVariables>;
