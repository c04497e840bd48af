import type { Question } from "../question";
import type { ReleaseHolderMutation, ReleaseHolderMutationVariables } from "./operations";

export const ReleaseHolderDocument = `fragment Written on WritePayload {
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

mutation ReleaseHolder(\$input: ReleaseHolderInput!, \$lang: Language!) {
  written: releaseHolder(input: \$input) {
    ...Written
  }
}` as Question<ReleaseHolderMutation, ReleaseHolderMutationVariables>;
