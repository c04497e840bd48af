import type { Question } from "../question";
import type { RevisionChangeQuery, RevisionChangeQueryVariables } from "./operations";

export const RevisionChangeDocument = `query RevisionChange(\$number: Int!, \$lang: Language!) {
  revision(number: \$number) {
    change {
      entries(first: 50) {
        totalCount
        nodes {
          kind
          sentence(language: \$lang)
        }
      }
    }
  }
}` as Question<RevisionChangeQuery, RevisionChangeQueryVariables>;
