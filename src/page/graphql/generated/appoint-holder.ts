import type { Question } from "../question";
import type { AppointHolderMutation, AppointHolderMutationVariables } from "./operations";

export const AppointHolderDocument = `fragment Written on WritePayload {
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

mutation AppointHolder(\$input: AppointHolderInput!, \$lang: Language!) {
  written: appointHolder(input: \$input) {
    ...Written
  }
}` as Question<AppointHolderMutation, AppointHolderMutationVariables>;
