import type { Question } from "../question";
import type { AddMembersMutation, AddMembersMutationVariables } from "./operations";

export const AddMembersDocument = `fragment Written on WritePayload {
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

mutation AddMembers(\$input: AddMembersInput!, \$lang: Language!) {
  written: addMembers(input: \$input) {
    ...Written
  }
}` as Question<AddMembersMutation, AddMembersMutationVariables>;
