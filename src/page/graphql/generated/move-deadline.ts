import type { Question } from "../question";
import type { MoveDeadlineMutation, MoveDeadlineMutationVariables } from "./operations";

export const MoveDeadlineDocument = `fragment Written on WritePayload {
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

mutation MoveDeadline(\$input: MoveDeadlineInput!, \$lang: Language!) {
  written: moveDeadline(input: \$input) {
    ...Written
  }
}` as Question<MoveDeadlineMutation, MoveDeadlineMutationVariables>;
