import type { Question } from "../question";
import type { SubmitReportMutation, SubmitReportMutationVariables } from "./operations";

export const SubmitReportDocument = `fragment Written on WritePayload {
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

mutation SubmitReport(\$input: SubmitReportInput!, \$lang: Language!) {
  written: submitReport(input: \$input) {
    ...Written
  }
}` as Question<SubmitReportMutation, SubmitReportMutationVariables>;
