import type { Question } from "../question";
import type { AcceptReportMutation, AcceptReportMutationVariables } from "./operations";

export const AcceptReportDocument = `fragment Written on WritePayload {
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

mutation AcceptReport(\$input: DecideReportInput!, \$lang: Language!) {
  written: acceptReport(input: \$input) {
    ...Written
  }
}` as Question<AcceptReportMutation, AcceptReportMutationVariables>;
