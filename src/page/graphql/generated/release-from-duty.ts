import type { Question } from "../question";
import type { ReleaseFromDutyMutation, ReleaseFromDutyMutationVariables } from "./operations";

export const ReleaseFromDutyDocument = `fragment Written on WritePayload {
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

mutation ReleaseFromDuty(\$input: ReleaseFromDutyInput!, \$lang: Language!) {
  written: releaseFromDuty(input: \$input) {
    ...Written
  }
}` as Question<ReleaseFromDutyMutation, ReleaseFromDutyMutationVariables>;
