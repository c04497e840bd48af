import type { Question } from "../question";
import type { ConcludeAgreementMutation, ConcludeAgreementMutationVariables } from "./operations";

export const ConcludeAgreementDocument = `fragment Written on WritePayload {
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

mutation ConcludeAgreement(\$input: ConcludeAgreementInput!, \$lang: Language!) {
  written: concludeAgreement(input: \$input) {
    ...Written
  }
}` as Question<ConcludeAgreementMutation, ConcludeAgreementMutationVariables>;
