import type { Question } from "../question";
import type { DissolveSubjectMutation, DissolveSubjectMutationVariables } from "./operations";

export const DissolveSubjectDocument = `fragment Written on WritePayload {
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

mutation DissolveSubject(\$input: DissolveSubjectInput!, \$lang: Language!) {
  written: dissolveSubject(input: \$input) {
    ...Written
  }
}` as Question<DissolveSubjectMutation, DissolveSubjectMutationVariables>;
