import type { Question } from "../question";
import type { SubjectsQuery, SubjectsQueryVariables } from "./operations";

export const SubjectsDocument = `query Subjects(\$filter: SubjectFilter, \$after: String, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  subjects(
    asOf: \$on
    knownAt: \$rev
    first: 200
    after: \$after
    filter: \$filter
    orderBy: LEVEL_ASC
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      label(language: \$lang)
      shortName
      kind
      level
      region
      superior {
        id
        label(language: \$lang)
      }
      responsibilities(first: 0) {
        totalCount
      }
    }
  }
}` as Question<SubjectsQuery, SubjectsQueryVariables>;
