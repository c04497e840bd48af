import type { Question } from "../question";
import type { MayQuery, MayQueryVariables } from "./operations";

export const MayDocument = `query May(\$action: String!, \$of: ID, \$lang: Language!) {
  viewer {
    may(action: \$action, on: \$of) {
      allowed
      reason(language: \$lang)
    }
  }
}` as Question<MayQuery, MayQueryVariables>;
