import type { Question } from "../question";
import type { AddSubjectMutation, AddSubjectMutationVariables } from "./operations";

export const AddSubjectDocument = `fragment Written on WritePayload {
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

mutation AddSubject(\$input: AddSubjectInput!, \$lang: Language!) {
  written: addSubject(input: \$input) {
    ...Written
  }
}` as Question<AddSubjectMutation, AddSubjectMutationVariables>;
