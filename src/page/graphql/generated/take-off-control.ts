import type { Question } from "../question";
import type { TakeOffControlMutation, TakeOffControlMutationVariables } from "./operations";

export const TakeOffControlDocument = `fragment Written on WritePayload {
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

mutation TakeOffControl(\$input: ControlInput!, \$lang: Language!) {
  written: takeOffControl(input: \$input) {
    ...Written
  }
}` as Question<TakeOffControlMutation, TakeOffControlMutationVariables>;
