import type { Question } from "../question";
import type { WithdrawReportMutation, WithdrawReportMutationVariables } from "./operations";

export const WithdrawReportDocument = `fragment Written on WritePayload {
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

mutation WithdrawReport(\$input: DecideReportInput!, \$lang: Language!) {
  written: withdrawReport(input: \$input) {
    ...Written
  }
}` as Question<WithdrawReportMutation, WithdrawReportMutationVariables>;
