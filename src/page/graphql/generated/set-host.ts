import type { Question } from "../question";
import type { SetHostMutation, SetHostMutationVariables } from "./operations";

export const SetHostDocument = `fragment Written on WritePayload {
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

mutation SetHost(\$input: SetHostInput!, \$lang: Language!) {
  written: setHost(input: \$input) {
    ...Written
  }
}` as Question<SetHostMutation, SetHostMutationVariables>;
