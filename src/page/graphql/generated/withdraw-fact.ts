import type { Question } from "../question";
import type { WithdrawFactMutation, WithdrawFactMutationVariables } from "./operations";

export const WithdrawFactDocument = `fragment Written on WritePayload {
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

mutation WithdrawFact(\$input: WithdrawFactInput!, \$lang: Language!) {
  written: withdrawFact(input: \$input) {
    ...Written
  }
}` as Question<WithdrawFactMutation, WithdrawFactMutationVariables>;
