import type { Question } from "../question";
import type { DutyOffersQuery, DutyOffersQueryVariables } from "./operations";

export const DutyOffersDocument = `query DutyOffers(\$duty: ID!, \$act: ID!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  duty(id: \$duty, asOf: \$on, knownAt: \$rev) {
    execution {
      isOnControl
      bearers(first: 200) {
        totalCount
        nodes {
          state
          bearer {
            id
            label(language: \$lang)
          }
          report {
            id
            label(language: \$lang)
          }
        }
      }
    }
  }
  indicators(act: \$act, asOf: \$on, knownAt: \$rev) {
    id
    name
    unit
  }
}` as Question<DutyOffersQuery, DutyOffersQueryVariables>;
