import { DutyStatus } from "../entity/duty-status";
import { Severity } from "../finding/finding";
import { FindingRule, ruleDefinition } from "../finding/finding-rules";
import type { Snapshot } from "../graph/snapshot";
import { LinkState } from "../moment/link-state";
import { SubjectKind } from "../entity/subject";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectCondition } from "../filter/subject.filter";
import { changedSubjects, countByName } from "../filter/subject-source.fragment";
import type { Region } from "../region/region.question";
import { listRegions } from "../region/region.question";
import { subjectCountQuery } from "../subject/subject.query";
import { Dimension } from "./dimension";
import { AGREEMENTS } from "./nouns/agreements.noun";
import { DUTIES } from "./nouns/duties.noun";
import { FINDINGS } from "./nouns/findings.noun";
import { SUBJECTS } from "./nouns/subjects.noun";
import type { TallyNoun } from "./tally.question";
import { tally } from "./tally.question";

/** Of which regions a filter speaks; null for all, and for what has none. */
type Regions = readonly string[] | null;

/**
 * The invented regions that totals leave out: none where a region is asked for, or where the graph has no others.
 * Cost: two queries a request.
 */
export async function regionsLeftOut(snapshot: Snapshot, region: string | null): Promise<readonly Region[]> {
  if (region !== null) return [];
  const regions = await snapshot.loader("regions", () => listRegions(snapshot));
  return regions.every((each) => each.isFictional) ? [] : regions.filter((each) => each.isFictional);
}

/** The number of things under each key, keys in the order of their enum, those without any included. */
export type Counts<K extends string> = readonly { readonly key: K; readonly count: number }[];

/** How many subjects of each kind exist on the day; as `subjects` filtered by kind and region counts. Cost: one query. */
export function subjectsByKind(snapshot: Snapshot, region: string | null): Promise<Counts<SubjectKind>> {
  return countsBy(snapshot, region, { noun: SUBJECTS, dimension: Dimension.KIND, keys: Object.values(SubjectKind) });
}

/**
 * How many VALID duties have each status; as `duties` filtered by that status and region counts.
 *
 * Source: cypher/statistics/duties.cypher.
 * Cost: two queries.
 *
 * @example
 * ```graphql
 * { statistics(region: "RU-SAK", asOf: "2022-09-15") { dutiesByStatus { status count } } }
 * ```
 * ```json
 * {"statistics": {"dutiesByStatus": [{"status": "NOT_STARTED", "count": 0}, {"status": "ONGOING", "count":
 *   0}, {"status": "DUE", "count": 0}, {"status": "OVERDUE", "count": 1}, {"status": "DONE", "count": 0},
 *   {"status": "NO_DEADLINE", "count": 3}, {"status": "LAPSED", "count": 0}]}}
 * ```
 */
export function dutiesByStatus(snapshot: Snapshot, region: string | null): Promise<Counts<DutyStatus>> {
  return countsBy(snapshot, region, { noun: DUTIES, dimension: Dimension.STATUS, keys: Object.values(DutyStatus) });
}

/** How many agreements are in each state; as `agreements` with that state and region counts. Cost: one query. */
export function agreementsByState(snapshot: Snapshot, region: string | null): Promise<Counts<LinkState>> {
  return countsBy(snapshot, region, { noun: AGREEMENTS, dimension: Dimension.STATE, keys: Object.values(LinkState) });
}

/**
 * How many findings each rule has; as `findings` with that rule and region counts. Cost: one query a rule, once a request.
 */
export function findingsByRule(snapshot: Snapshot, region: string | null): Promise<Counts<FindingRule>> {
  const asked = { noun: FINDINGS, dimension: Dimension.RULE, keys: Object.values(FindingRule) };
  return snapshot.loader(`findings by rule ${region}`, () => countsBy(snapshot, region, asked));
}

/**
 * How many findings of each severity there are; as `findings` with that severity and region counts. Cost: as
 * `findingsByRule`, and nothing where that is asked, too.
 */
export async function findingsBySeverity(snapshot: Snapshot, region: string | null): Promise<Counts<Severity>> {
  const byRule = await findingsByRule(snapshot, region);
  return Object.values(Severity).map((severity) => ({
    key: severity,
    count: byRule
      .filter(({ key }) => ruleDefinition(key).severity === severity)
      .reduce((total, { count }) => total + count, 0),
  }));
}

/**
 * How many schools exist on the day, as `subjects` counts.
 *
 * Source: cypher/subject/count.cypher.
 * Cost: one query.
 *
 * @example
 * ```graphql
 * { statistics(region: "XX-OBR", asOf: "2024-09-15") { schools schoolsWithAgreement } }
 * ```
 * ```json
 * {"statistics": {"schools": 24, "schoolsWithAgreement": 13}}
 * ```
 */
export function countSchools(snapshot: Snapshot, region: string | null): Promise<number> {
  return countSubjects(snapshot, region, { kinds: [SubjectKind.SCHOOL] });
}

/** How many of them are a party to an agreement that is VALID on the day. Cost: one query. */
export function countSchoolsWithAgreement(snapshot: Snapshot, region: string | null): Promise<number> {
  return countSubjects(snapshot, region, { kinds: [SubjectKind.SCHOOL], agreement: {} });
}

async function countSubjects(snapshot: Snapshot, region: string | null, asked: SubjectFilter): Promise<number> {
  const count = async (of: Regions) => {
    const filter = { ...asked, regions: of };
    return [{ key: "all", count: countByName(snapshot, filter) ?? (await countFitting(snapshot, filter)) }];
  };
  return (await difference(snapshot, region, count))[0]?.count ?? 0;
}

async function countFitting(snapshot: Snapshot, asked: SubjectFilter): Promise<number> {
  const slots = { filter: subjectCondition(asked), changed: changedSubjects(snapshot, asked) };
  return (await snapshot.read(subjectCountQuery, {}, { slots }))[0] ?? 0;
}

/** What is counted, without what is left out. */
async function difference<K extends string>(
  snapshot: Snapshot,
  region: string | null,
  count: (regions: Regions) => Promise<Counts<K>>,
): Promise<Counts<K>> {
  const all = await count(region === null ? null : [region]);
  const leftOut = await regionsLeftOut(snapshot, region);
  if (leftOut.length === 0) return all;
  const out = new Map((await count(leftOut.map(({ code }) => code))).map((each) => [each.key, each.count]));
  return all.map((each) => ({ key: each.key, count: each.count - (out.get(each.key) ?? 0) }));
}

interface CountedBy<F, K extends string> {
  readonly noun: TallyNoun<F>;
  readonly dimension: Dimension;
  readonly keys: readonly K[];
}

async function countsBy<F, K extends string>(
  snapshot: Snapshot,
  region: string | null,
  { noun, dimension, keys }: CountedBy<F, K>,
): Promise<Counts<K>> {
  const leftOut = (await regionsLeftOut(snapshot, region)).map(({ code }) => code);
  const { groups } = await tally(snapshot, noun, { groupBy: [dimension], region, leftOut });
  const counts = new Map(groups.map(({ values, count }) => [values[0]?.[0], count]));
  return keys.map((key) => ({ key, count: counts.get(key) ?? 0 }));
}
