import type { Question } from "../question";
import type { MatrixQuery, MatrixQueryVariables } from "./operations";

export const MatrixDocument = `fragment BindingAct on Act {
  id
  label(language: \$lang)
  title
  duties {
    id
    state
  }
}

query Matrix(\$duties: DutyFilter!, \$subjects: SubjectFilter, \$hasAct: Boolean!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  acts(asOf: \$on, knownAt: \$rev, first: 200) {
    nodes {
      ...BindingAct
    }
  }
  responsibilityMatrix(
    asOf: \$on
    knownAt: \$rev
    duties: \$duties
    subjects: \$subjects
    first: 200
    orderBy: LEVEL_ASC
    states: [VALID, NOT_YET, EXPIRED, REPEALED_BASIS]
  ) @include(if: \$hasAct) {
    isPartial
    duties {
      id
      title
      status
      provision {
        label(language: \$lang)
      }
    }
    subjects {
      __typename
      id
      label(language: \$lang)
      kind
      level
    }
    cells {
      duty
      subject
      roles
      inherited
      link
      state
      via {
        id
        label(language: \$lang)
      }
    }
  }
}` as Question<MatrixQuery, MatrixQueryVariables>;
