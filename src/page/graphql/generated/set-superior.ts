import type { Question } from "../question";
import type { SetSuperiorMutation, SetSuperiorMutationVariables } from "./operations";

export const SetSuperiorDocument = `fragment Written on WritePayload {
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

mutation SetSuperior(\$input: SetSuperiorInput!, \$lang: Language!) {
  written: setSuperior(input: \$input) {
    ...Written
  }
}` as Question<SetSuperiorMutation, SetSuperiorMutationVariables>;
