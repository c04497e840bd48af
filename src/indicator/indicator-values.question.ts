import { groupBy } from "../collections/group-by";
import { decodeEntity } from "../entity/decode-entity";
import type { IndicatorEntity, SubjectEntity } from "../entity/entity";
import { findEntity } from "../entity/entity.loader";
import { IndicatorSum } from "../entity/indicator";
import { allKnown } from "../event-loop/when-known";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text, textOrNull } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { neighboursIn } from "../link/neighbours.question";
import { stepLoader } from "../link/step.loader";
import { FIRST_DAY } from "../moment/iso-day";
import type { IsoDay } from "../moment/iso-day";
import { checkWindow } from "../moment/window";
import { compareValues } from "../pagination/page";

type OfWindow = { readonly ids: readonly string[]; readonly from: IsoDay; readonly to: IsoDay };

interface Told {
  readonly subject: SubjectEntity;
  readonly value: number;
  /** One value counts of all that carry the same: a later report on the same duty and day replaces the former. */
  readonly key: string;
}

const plansQuery = cypherQuery<OfWindow, Told>("indicator/plans", (row) => told(row, textOrNull(row, "from") ?? ""));
const factsQuery = cypherQuery<OfWindow, Told>("indicator/facts", (row) =>
  told(row, `${text(row, "duty")} ${textOrNull(row, "due") ?? ""}`),
);

/** What is planned and reached of an indicator for a subject. Units: those of the indicator. */
export interface IndicatorRow {
  readonly indicator: IndicatorEntity;
  readonly subject: SubjectEntity;
  readonly plan: number | null;
  readonly fact: number | null;
  /** The fact as a part of the plan; null where one of them is not there, or the plan is nought. */
  readonly share: number | null;
  /** Of how many subjects, this one and those under it, a plan is known and no fact. They count as nothing, not as nought. */
  readonly missing: number;
}

export interface ValuesArgs {
  /** This subject, for all under it, and then each of those. */
  readonly under?: string | null;
  readonly from?: IsoDay | null;
  readonly to?: IsoDay | null;
}

/** A post of a centre of a school of a municipality of a ministry is four steps below; more than this is a circle. */
const MAX_STEPS = 20;
const UPWARDS = [RelationKind.SUBORDINATE_TO, RelationKind.HOSTED_BY, RelationKind.POST_IN];

/** The indicators of an act or a programme, by name. Cost: one query. */
export async function indicatorsOf(snapshot: Snapshot, homeId: string): Promise<readonly IndicatorEntity[]> {
  const found = await neighboursIn(snapshot, homeId, RelationKind.UNDER, "Indicator");
  return [...found].sort((a, b) => compareValues([a.sortKey, a.id], [b.sortKey, b.id]));
}

/**
 * What is planned and reached of an indicator in the days from `from` to `to`, both included; by default up to the day of
 * the moment. A row for each subject that has a plan or a fact, by name; with `under`, that subject comes first, for itself and
 * all under it.
 *
 * Errors: BAD_USER_INPUT for a window that ends before it begins.
 * Source: cypher/indicator/plans.cypher, cypher/indicator/facts.cypher.
 * Cost: two queries; with `under` one more for each step up.
 */
export async function indicatorValues(
  snapshot: Snapshot,
  indicator: IndicatorEntity,
  { under = null, from, to }: ValuesArgs = {},
): Promise<readonly IndicatorRow[]> {
  const window = { from: from ?? FIRST_DAY, to: to ?? snapshot.moment.asOf };
  checkWindow(window);
  const params = { ids: [indicator.id], ...window };
  const [plans, facts] = await Promise.all([snapshot.read(plansQuery, params), snapshot.read(factsQuery, params)]);
  const all = rowsOf(indicator, plans, facts);
  if (under === null) return all;
  const inside = await thoseUnder(snapshot, under, all);
  const top = inside.find(({ subject }) => subject.id === under);
  const others = inside.filter(({ subject }) => subject.id !== under);
  const subject = top?.subject ?? (await findEntity(snapshot, "Subject", under));
  return subject === null ? others : [wholeOf({ indicator, subject }, top, others), ...others];
}

function rowsOf(indicator: IndicatorEntity, plans: readonly Told[], facts: readonly Told[]): readonly IndicatorRow[] {
  const { sums } = indicator.state;
  const planned = groupBy(plans, ({ subject }) => subject.id);
  const reached = groupBy(facts, ({ subject }) => subject.id);
  const subjects = new Map([...plans, ...facts].map(({ subject }) => [subject.id, subject]));
  return [...subjects.values()]
    .map((subject) => {
      const plan = cameTo(planned.get(subject.id) ?? [], sums);
      const fact = cameTo(reached.get(subject.id) ?? [], sums);
      return {
        indicator,
        subject,
        plan,
        fact,
        share: shareOf(fact, plan),
        missing: plan !== null && fact === null ? 1 : 0,
      };
    })
    .sort((a, b) => compareValues([a.subject.sortKey, a.subject.id], [b.subject.sortKey, b.subject.id]));
}

/** What a subject's own values, earliest first, come to. */
function cameTo(values: readonly Told[], sums: IndicatorSum): number | null {
  const counted = [...new Map(values.map(({ key, value }) => [key, value])).values()];
  return sums === IndicatorSum.LAST ? (counted.at(-1) ?? null) : combined(counted, sums);
}

/** What the values of several subjects come to; null for none. */
export function combined(values: readonly number[], sums: IndicatorSum): number | null {
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  return sums === IndicatorSum.MEAN ? total / values.length : total;
}

/** A subject and all under it: by its own values where it has some, or else by theirs. */
function wholeOf(
  { indicator, subject }: Pick<IndicatorRow, "indicator" | "subject">,
  own: IndicatorRow | undefined,
  others: readonly IndicatorRow[],
): IndicatorRow {
  const { sums } = indicator.state;
  const plan =
    own?.plan ??
    combined(
      others.flatMap((row) => row.plan ?? []),
      sums,
    );
  const fact =
    own?.fact ??
    combined(
      others.flatMap((row) => row.fact ?? []),
      sums,
    );
  const missing = [own, ...others].reduce((count, row) => count + (row?.missing ?? 0), 0);
  return { indicator, subject, plan, fact, share: shareOf(fact, plan), missing };
}

function shareOf(fact: number | null, plan: number | null): number | null {
  return fact === null || plan === null || plan === 0 ? null : fact / plan;
}

async function thoseUnder(
  snapshot: Snapshot,
  top: string,
  rows: readonly IndicatorRow[],
): Promise<readonly IndicatorRow[]> {
  const up = stepLoader(snapshot, UPWARDS);
  const isUnder = async (id: string) => {
    const seen = new Set([id]);
    let level: readonly string[] = [id];
    for (let step = 0; level.length > 0 && step < MAX_STEPS; step += 1) {
      if (seen.has(top)) return true;
      const steps = await allKnown(level.map((each) => up.load(each)));
      level = [...new Set(steps.flat().map(({ far }) => far.id))].filter((each) => !seen.has(each));
      for (const each of level) seen.add(each);
    }
    return seen.has(top);
  };
  const inside = await Promise.all(rows.map(({ subject }) => isUnder(subject.id)));
  return rows.filter((_row, place) => inside[place]);
}

function told(row: Row, key: string): Told {
  return { subject: decodeEntity(row) as SubjectEntity, value: number(row, "value"), key };
}
