import { agreementCondition, agreementsInStates } from "../filter/agreement.filter";
import { dutyCondition } from "../filter/duty.filter";
import { DutyStatus } from "../entity/duty-status";
import { statusParams } from "../filter/recurring-due.question";
import { FindingRule } from "../finding/finding-rules";
import { countFindings } from "../finding/finding.question";
import { STATUS_PLACES } from "../filter/duty-status.fragment";
import type { Snapshot } from "../graph/snapshot";
import { LinkState } from "../moment/link-state";
import { SubjectKind } from "../entity/subject";
import { subjectCondition } from "../filter/subject.filter";
import { subjectCountQuery } from "../subject/subject.query";
import type { Counted } from "./statistics.query";
import { agreementsByForceQuery, dutiesByStatusQuery, subjectsByKindQuery } from "./statistics.query";

/** The number of things under each key, keys in the order of their enum, those without any included. */
export type Counts<K extends string> = readonly { readonly key: K; readonly count: number }[];

/** How many subjects of each kind exist on the day; as `subjects` filtered by kind and region counts. Cost: one query. */
export async function subjectsByKind(snapshot: Snapshot, region: string | null): Promise<Counts<SubjectKind>> {
  const filter = subjectCondition({ regions: regionsOf(region) });
  return countsOf(Object.values(SubjectKind), await snapshot.read(subjectsByKindQuery, {}, { slots: { filter } }));
}

/**
 * How many VALID duties have each status, as `duties` filtered by that status and region counts.
 *
 * Source: cypher/statistics/duties-by-status.cypher.
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
export async function dutiesByStatus(snapshot: Snapshot, region: string | null): Promise<Counts<DutyStatus>> {
  const params = await statusParams(snapshot);
  const slots = { ...STATUS_PLACES, filter: dutyCondition({ regions: regionsOf(region) }) };
  return countsOf(Object.values(DutyStatus), await snapshot.read(dutiesByStatusQuery, params, { slots }));
}

/** How many agreements are in each state; as `agreements` with that state and region counts. Cost: one query. */
export async function agreementsByState(snapshot: Snapshot, region: string | null): Promise<Counts<LinkState>> {
  const slots = {
    filter: agreementCondition({ regions: regionsOf(region) }),
    agreementValid: agreementsInStates([LinkState.VALID]),
    agreementExpired: agreementsInStates([LinkState.EXPIRED]),
  };
  return countsOf(Object.values(LinkState), await snapshot.read(agreementsByForceQuery, {}, { slots }));
}

/** How many findings each rule has; as `findings` with that rule and region counts. Cost: one query a rule. */
export async function findingsByRule(snapshot: Snapshot, region: string | null): Promise<Counts<FindingRule>> {
  const counts = await countFindings(snapshot, { regions: regionsOf(region) });
  return Object.values(FindingRule).map((rule) => ({ key: rule, count: counts.get(rule) ?? 0 }));
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
  return countSubjects(snapshot, { kinds: [SubjectKind.SCHOOL], regions: regionsOf(region) });
}

/** How many of them are a party to an agreement that is VALID on the day. Cost: one query. */
export function countSchoolsWithAgreement(snapshot: Snapshot, region: string | null): Promise<number> {
  return countSubjects(snapshot, { kinds: [SubjectKind.SCHOOL], regions: regionsOf(region), agreement: {} });
}

async function countSubjects(snapshot: Snapshot, filter: Parameters<typeof subjectCondition>[0]): Promise<number> {
  const slots = { filter: subjectCondition(filter) };
  return (await snapshot.read(subjectCountQuery, {}, { slots }))[0] ?? 0;
}

function regionsOf(region: string | null): readonly string[] | null {
  return region === null ? null : [region];
}

function countsOf<K extends string>(keys: readonly K[], rows: readonly Counted[]): Counts<K> {
  const totals = new Map(rows.map(({ key, total }) => [key, total]));
  return keys.map((key) => ({ key, count: totals.get(key) ?? 0 }));
}
