import type { Question } from "../question";
import type { ExtendAgreementMutation, ExtendAgreementMutationVariables } from "./operations";

export const ExtendAgreementDocument = `fragment Written on WritePayload {
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

mutation ExtendAgreement(\$input: ExtendAgreementInput!, \$lang: Language!) {
  written: extendAgreement(input: \$input) {
    ...Written
  }
}` as Question<ExtendAgreementMutation, ExtendAgreementMutationVariables>;
