import type { Question } from "../question";
import type { AgreementsQuery, AgreementsQueryVariables } from "./operations";

export const AgreementsDocument = `query Agreements(\$filter: AgreementFilter, \$states: [LinkState!]!, \$after: String, \$region: String, \$without: SubjectFilter, \$afterWithout: String, \$partner: ID!, \$hasPartner: Boolean!, \$on: LocalDate, \$rev: Int, \$lang: Language!) {
  agreements(
    asOf: \$on
    knownAt: \$rev
    filter: \$filter
    states: \$states
    first: 500
    after: \$after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      label(language: \$lang)
      form
      state
      validity {
        from
        to
      }
      base {
        id
        label(language: \$lang)
      }
      participants {
        id
        label(language: \$lang)
      }
    }
  }
  statistics(asOf: \$on, knownAt: \$rev, region: \$region) {
    schools
    schoolsWithAgreement
    leftOut {
      name
    }
    agreementsBy(groupBy: [STATE], filter: \$filter) {
      total
      groups {
        count
        keys {
          values
        }
      }
    }
    coverage {
      subject {
        id
        label(language: \$lang)
      }
      schools
      schoolsWithAgreement
    }
  }
  without: subjects(
    asOf: \$on
    knownAt: \$rev
    filter: \$without
    first: 500
    after: \$afterWithout
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label(language: \$lang)
      region
      superior {
        id
        label(language: \$lang)
      }
    }
  }
  partner: subject(id: \$partner, asOf: \$on, knownAt: \$rev) @include(if: \$hasPartner) {
    __typename
    id
    kind
    label(language: \$lang)
  }
}` as Question<AgreementsQuery, AgreementsQueryVariables>;
