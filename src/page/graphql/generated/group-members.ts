import type { Question } from "../question";
import type { GroupMembersQuery, GroupMembersQueryVariables } from "./operations";

export const GroupMembersDocument = `query GroupMembers(\$id: ID!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  subject(id: \$id, asOf: \$on, knownAt: \$rev) {
    ... on Group {
      members(first: 200) {
        totalCount
        nodes {
          id
          label(language: \$lang)
        }
      }
    }
  }
}` as Question<GroupMembersQuery, GroupMembersQueryVariables>;
