import type { Question } from "../question";
import type { RepealActMutation, RepealActMutationVariables } from "./operations";

export const RepealActDocument = `fragment Written on WritePayload {
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

mutation RepealAct(\$input: RepealActInput!, \$lang: Language!) {
  written: repealAct(input: \$input) {
    ...Written
  }
}` as Question<RepealActMutation, RepealActMutationVariables>;
