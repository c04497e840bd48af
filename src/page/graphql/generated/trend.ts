import type { Question } from "../question";
import type { TrendQuery, TrendQueryVariables } from "./operations";

export const TrendDocument = `query Trend(\$region: String, \$m1: LocalDate!, \$m2: LocalDate!, \$m3: LocalDate!, \$m4: LocalDate!, \$m5: LocalDate!, \$m6: LocalDate!, \$m7: LocalDate!, \$m8: LocalDate!, \$m9: LocalDate!, \$m10: LocalDate!, \$m11: LocalDate!, \$m12: LocalDate!, \$rev: Int) {
  m1: statistics(asOf: \$m1, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m2: statistics(asOf: \$m2, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m3: statistics(asOf: \$m3, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m4: statistics(asOf: \$m4, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m5: statistics(asOf: \$m5, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m6: statistics(asOf: \$m6, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m7: statistics(asOf: \$m7, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m8: statistics(asOf: \$m8, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m9: statistics(asOf: \$m9, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m10: statistics(asOf: \$m10, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m11: statistics(asOf: \$m11, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
  m12: statistics(asOf: \$m12, knownAt: \$rev, region: \$region) {
    ...TrendPoint
  }
}

fragment TrendPoint on Statistics {
  dutiesByStatus {
    status
    count
  }
  findingsByRule {
    rule
    count
  }
  agreementsByState {
    state
    count
  }
  schools
  schoolsWithAgreement
}` as Question<TrendQuery, TrendQueryVariables>;
