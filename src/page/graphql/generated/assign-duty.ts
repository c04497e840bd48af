import type { Question } from "../question";
import type { AssignDutyMutation, AssignDutyMutationVariables } from "./operations";

export const AssignDutyDocument = `fragment Written on WritePayload {
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

mutation AssignDuty(\$input: AssignDutyInput!, \$lang: Language!) {
  written: assignDuty(input: \$input) {
    ...Written
  }
}` as Question<AssignDutyMutation, AssignDutyMutationVariables>;
