import type { Question } from "../question";
import type { MembersQuery, MembersQueryVariables } from "./operations";

export const MembersDocument = `query Members(\$group: ID!, \$text: String, \$after: String, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  subjects(
    asOf: \$on
    knownAt: \$rev
    first: 50
    after: \$after
    filter: {memberOf: \$group, nameContains: \$text}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label(language: \$lang)
    }
  }
}` as Question<MembersQuery, MembersQueryVariables>;
