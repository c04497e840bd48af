import type { Question } from "../question";
import type { RenameSubjectMutation, RenameSubjectMutationVariables } from "./operations";

export const RenameSubjectDocument = `fragment Written on WritePayload {
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

mutation RenameSubject(\$input: RenameSubjectInput!, \$lang: Language!) {
  written: renameSubject(input: \$input) {
    ...Written
  }
}` as Question<RenameSubjectMutation, RenameSubjectMutationVariables>;
