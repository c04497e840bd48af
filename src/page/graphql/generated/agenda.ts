import type { Question } from "../question";
import type { AgendaQuery, AgendaQueryVariables } from "./operations";

export const AgendaDocument = `query Agenda(\$for: ID!, \$hasSubject: Boolean!, \$from: LocalDate!, \$to: LocalDate!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  whose: subject(id: \$for, asOf: \$on, knownAt: \$rev) @include(if: \$hasSubject) {
    __typename
    id
    kind
    label(language: \$lang)
  }
  agenda(for: \$for, from: \$from, to: \$to, first: 1000, asOf: \$on, knownAt: \$rev) @include(if: \$hasSubject) {
    on
    kind
    node {
      __typename
      id
      label(language: \$lang)
      ... on Duty {
        deadline {
          text
        }
        provision {
          label(language: \$lang)
          act {
            label(language: \$lang)
          }
        }
      }
      ... on Report {
        submittedOn
        remark
        bearer {
          label(language: \$lang)
        }
        duty {
          id
          title
        }
      }
    }
  }
}` as Question<AgendaQuery, AgendaQueryVariables>;
