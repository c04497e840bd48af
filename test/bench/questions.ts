/** A question of the benchmark: what is asked, and how deep it goes. */
export interface BenchQuestion {
  readonly name: string;
  readonly query: string;
  /** Levels of nodes; a question takes at most five queries more. */
  readonly depth: number;
}

const AS_OF = 'asOf: "2022-09-15"';

/** Questions of the kinds that api.md lists, on the generated region. */
export const BENCH_QUESTIONS: readonly BenchQuestion[] = [
  { name: "a subject by id", depth: 1, query: `{ subject(id: "school-77", ${AS_OF}) { name kind region } }` },
  {
    name: "1,000 schools by name",
    depth: 1,
    query: `{ subjects(filter: { kinds: [SCHOOL] }, first: 1000, ${AS_OF}) { nodes { id name } } }`,
  },
  {
    name: "60 municipalities with schools",
    depth: 2,
    query: `{ subjects(filter: { kinds: [MUNICIPALITY] }, first: 60, ${AS_OF}) { nodes { name subordinates(first: 30) { totalCount nodes { name } } } } }`,
  },
  {
    name: "what a school answers for",
    depth: 3,
    query: `{ subject(id: "school-77", ${AS_OF}) { responsibilities(first: 100) { totalCount nodes { role via { name } duty { title } basis { path } } } } }`,
  },
  {
    name: "who bears a duty (12,000 members)",
    depth: 3,
    query: `{ duty(id: "act-7.d1", ${AS_OF}) { bearers(first: 200) { totalCount nodes { role subject { name } } } } }`,
  },
  {
    name: "duties by filter on their bearers",
    depth: 2,
    query: `{ duties(filter: { subject: { kinds: [COLLEGE] }, dueBefore: "2022-06-01" }, first: 50, ${AS_OF}) { totalCount nodes { title status } } }`,
  },
  {
    name: "overdue duties",
    depth: 1,
    query: `{ duties(filter: { statuses: [OVERDUE] }, first: 50, ${AS_OF}) { totalCount nodes { title } } }`,
  },
  {
    name: "schools with an agreement in force",
    depth: 1,
    query: `{ subjects(filter: { kinds: [SCHOOL], agreement: { validOn: "2022-09-15" } }, first: 50, ${AS_OF}) { totalCount nodes { name } } }`,
  },
  { name: "search", depth: 1, query: `{ search(text: "школы № 777", ${AS_OF}) { score node { label } } }` },
  {
    name: "accountability of a duty",
    depth: 5,
    query: `{ accountability(duty: "act-7.d1", ${AS_OF}) { isPartial explored sentence links { depth branch link { id label } } breaks { kind message } } }`,
  },
  {
    name: "chains between two schools",
    depth: 6,
    query: `{ interactionChains(from: "school-1", to: "school-5000", maxLength: 4, ${AS_OF}) { isPartial explored chains { length nodes { label } } } }`,
  },
  {
    name: "neighbourhood of a college",
    depth: 2,
    query: `{ neighbourhood(of: "college-3", depth: 2, perNode: 30, ${AS_OF}) { isPartial nodes { id } links { kind } } }`,
  },
  {
    name: "neighbourhood of a college, folded by kind",
    depth: 2,
    query: `{ neighbourhood(of: "college-3", depth: 2, perKind: 12, ${AS_OF}) { isPartial nodes { id } bundles { kind shown total } } }`,
  },
  {
    name: "matrix of one act",
    depth: 3,
    query: `{ responsibilityMatrix(duties: { acts: ["act-7"] }, ${AS_OF}) { isPartial cells { duty subject roles inherited } } }`,
  },
  {
    name: "findings of one rule",
    depth: 1,
    query: `{ findings(filter: { rules: [NO_CONTROLLER] }, first: 50, ${AS_OF}) { totalCount nodes { rule condition } } }`,
  },
  {
    name: "findings of all rules",
    // A rule is a query of its own.
    depth: 16,
    query: `{ findings(first: 50, ${AS_OF}) { totalCount nodes { rule condition } } }`,
  },
  {
    name: "findings in facets",
    // A rule is a query of its own, and the list asks some of them again.
    depth: 24,
    query: `{ findings(first: 0, ${AS_OF}) { facets { bySeverity { count } byRule { count } byRegion { region count } } } }`,
  },
  {
    name: "what changed in two years",
    depth: 1,
    query: `{ compare(before: { asOf: "2021-01-01" }, after: { asOf: "2023-01-01" }) { isPartial added { after { id } } removed { before { id } } } }`,
  },
  {
    name: "impact of dissolving the institute",
    depth: 2,
    query: `{ impact(without: ["iro"], ${AS_OF}) { isPartial dutiesWithoutExecutor { title } } }`,
  },
  {
    name: "coverage of municipalities",
    depth: 3,
    query: `{ statistics(${AS_OF}) { coverage { subject { name } schools schoolsWithAgreement } } }`,
  },
  {
    name: "duties by municipality",
    depth: 4,
    query: `{ statistics(${AS_OF}) { dutiesBy(groupBy: [MUNICIPALITY, STATUS]) { total groups { count keys { values } } } } }`,
  },
  {
    name: "history of revisions",
    depth: 2,
    query: `{ revisions { totalCount nodes { number recordedAt by why change { added withdrawn } } } }`,
  },
  {
    name: "statistics",
    depth: 1,
    query: `{ statistics(${AS_OF}) { schools schoolsWithAgreement subjectsByKind { kind count } } }`,
  },
];
