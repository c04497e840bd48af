import type { Question } from "../question";
import type { PutOnControlMutation, PutOnControlMutationVariables } from "./operations";

export const PutOnControlDocument = `fragment Written on WritePayload {
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

mutation PutOnControl(\$input: ControlInput!, \$lang: Language!) {
  written: putOnControl(input: \$input) {
    ...Written
  }
}` as Question<PutOnControlMutation, PutOnControlMutationVariables>;
