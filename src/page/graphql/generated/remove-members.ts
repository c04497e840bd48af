import type { Question } from "../question";
import type { RemoveMembersMutation, RemoveMembersMutationVariables } from "./operations";

export const RemoveMembersDocument = `fragment Written on WritePayload {
  revision
  change {
    added
    ended
    withdrawn
    entries(first: 20) {
      totalCount
      nodes {
        kind
        sentence(language: \$lang)
      }
    }
  }
  problems {
    path
    code
    message(language: \$lang)
  }
}

mutation RemoveMembers(\$input: RemoveMembersInput!, \$lang: Language!) {
  written: removeMembers(input: \$input) {
    ...Written
  }
}` as Question<RemoveMembersMutation, RemoveMembersMutationVariables>;
