import type { Question } from "../question";
import type { NominateExecutorMutation, NominateExecutorMutationVariables } from "./operations";

export const NominateExecutorDocument = `fragment Written on WritePayload {
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

mutation NominateExecutor(\$input: NominateExecutorInput!, \$lang: Language!) {
  written: nominateExecutor(input: \$input) {
    ...Written
  }
}` as Question<NominateExecutorMutation, NominateExecutorMutationVariables>;
