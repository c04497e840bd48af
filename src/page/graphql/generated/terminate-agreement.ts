import type { Question } from "../question";
import type { TerminateAgreementMutation, TerminateAgreementMutationVariables } from "./operations";

export const TerminateAgreementDocument = `fragment Written on WritePayload {
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

mutation TerminateAgreement(\$input: TerminateAgreementInput!, \$lang: Language!) {
  written: terminateAgreement(input: \$input) {
    ...Written
  }
}` as Question<TerminateAgreementMutation, TerminateAgreementMutationVariables>;
