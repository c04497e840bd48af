import type { Question } from "../question";
import type { SuggestQuery, SuggestQueryVariables } from "./operations";

export const SuggestDocument = `query Suggest(\$text: String!, \$kinds: [SearchKind!], \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  searchResults(
    text: \$text
    kinds: \$kinds
    asOf: \$on
    knownAt: \$rev
    first: 8
    anyDay: true
  ) {
    totalCount
    nodes {
      matched
      until
      node {
        __typename
        id
        label(language: \$lang)
        ... on Subject {
          kind
          level
          region
        }
        ... on Duty {
          status
          provision {
            label(language: \$lang)
            act {
              label(language: \$lang)
            }
          }
        }
        ... on Act {
          title
        }
        ... on Person {
          positions {
            id
            label(language: \$lang)
          }
        }
        ... on NetworkAgreement {
          base {
            id
            label(language: \$lang)
          }
        }
        ... on Provision {
          path
          text
          act {
            id
            label(language: \$lang)
          }
        }
      }
    }
  }
}` as Question<SuggestQuery, SuggestQueryVariables>;
