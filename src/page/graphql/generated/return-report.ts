import type { Question } from "../question";
import type { ReturnReportMutation, ReturnReportMutationVariables } from "./operations";

export const ReturnReportDocument = `fragment Written on WritePayload {
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

mutation ReturnReport(\$input: DecideReportInput!, \$lang: Language!) {
  written: returnReport(input: \$input) {
    ...Written
  }
}` as Question<ReturnReportMutation, ReturnReportMutationVariables>;
