import type { Question } from "../question";
import type { IndicatorsQuery, IndicatorsQueryVariables } from "./operations";

export const IndicatorsDocument = `query Indicators(\$act: ID!, \$m1: LocalDate!, \$m2: LocalDate!, \$m3: LocalDate!, \$m4: LocalDate!, \$m5: LocalDate!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  indicators(act: \$act, asOf: \$on, knownAt: \$rev) {
    id
    name
    unit
    better
    values {
      plan
      fact
      share
      subject {
        id
        label(language: \$lang)
      }
    }
    m1: values(to: \$m1) {
      ...FactPoint
    }
    m2: values(to: \$m2) {
      ...FactPoint
    }
    m3: values(to: \$m3) {
      ...FactPoint
    }
    m4: values(to: \$m4) {
      ...FactPoint
    }
    m5: values(to: \$m5) {
      ...FactPoint
    }
  }
}

fragment FactPoint on IndicatorRow {
  fact
  subject {
    id
  }
}` as Question<IndicatorsQuery, IndicatorsQueryVariables>;
