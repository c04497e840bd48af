import type { Question } from "../question";
import type { DisciplineQuery, DisciplineQueryVariables } from "./operations";

export const DisciplineDocument = `query Discipline(\$by: DisciplineBy!, \$region: String, \$from: LocalDate!, \$to: LocalDate!, \$figure: DisciplineFigure!, \$hasOpened: Boolean!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  discipline(
    by: \$by
    region: \$region
    from: \$from
    to: \$to
    first: 500
    asOf: \$on
    knownAt: \$rev
  ) {
    subject {
      id
      label(language: \$lang)
    }
    act {
      id
      label(language: \$lang)
    }
    inTime
    late
    overdue
    open
    movedDeadlines
    share
    duties(of: \$figure) @include(if: \$hasOpened) {
      id
      title
      provision {
        label(language: \$lang)
        act {
          label(language: \$lang)
        }
      }
    }
  }
}` as Question<DisciplineQuery, DisciplineQueryVariables>;
