import type { Question } from "../question";
import type { PlanIndicatorMutation, PlanIndicatorMutationVariables } from "./operations";

export const PlanIndicatorDocument = `fragment Written on WritePayload {
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

mutation PlanIndicator(\$input: PlanIndicatorInput!, \$lang: Language!) {
  written: planIndicator(input: \$input) {
    ...Written
  }
}` as Question<PlanIndicatorMutation, PlanIndicatorMutationVariables>;
