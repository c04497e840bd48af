import type { Question } from "../question";
import type { HistoryQuery, HistoryQueryVariables } from "./operations";

export const HistoryDocument = `query History(\$filter: RevisionFilter, \$after: String, \$about: ID!, \$hasAbout: Boolean!, \$lang: Language!) {
  about: node(id: \$about) @include(if: \$hasAbout) {
    id
    label(language: \$lang)
  }
  revisions(filter: \$filter, first: 50, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      number
      on
      by
      onBehalfOf {
        id
        label(language: \$lang)
      }
      why
      recordedAt
      change {
        added
        ended
        withdrawn
      }
    }
  }
}` as Question<HistoryQuery, HistoryQueryVariables>;
