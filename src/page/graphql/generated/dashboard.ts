import type { Question } from "../question";
import type { DashboardQuery, DashboardQueryVariables } from "./operations";

export const DashboardDocument = `query Dashboard(\$region: String, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  statistics(asOf: \$on, knownAt: \$rev, region: \$region) {
    duties: dutiesBy(groupBy: [REGION, STATUS]) {
      ...Stacked
    }
    findings: findingsBy(groupBy: [REGION, SEVERITY]) {
      ...Stacked
    }
    agreements: agreementsBy(groupBy: [REGION, STATE]) {
      ...Stacked
    }
    coverage {
      subject {
        id
        label(language: \$lang)
      }
      schools
      schoolsWithAgreement
    }
    leftOut {
      code
      name
    }
  }
}

fragment Stacked on Tally {
  total
  groups {
    count
    keys {
      dimension
      values
    }
  }
}` as Question<DashboardQuery, DashboardQueryVariables>;
