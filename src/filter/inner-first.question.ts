import type { Combinable } from "../graph/compile-filter";
import type { CypherQuery, Fragment } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { text, texts } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import { ONLY_VALID } from "../moment/link-state";
import type { DutyFilter } from "./duty.filter";
import { isBorne, nestedDutyCondition } from "./duty.filter";
import { conditionParams } from "./condition-params.question";
import type { SubjectFilter } from "./subject.filter";
import { soughtSubjects, subjectCondition } from "./subject.filter";
import { changedSubjects } from "./subject-source.fragment";

/** Ids that stand for a filter inside another one. Where it finds more, it stays as it is. */
const MOST_IDS = 1000;
/** How many times as many ids of subjects may: lists look for them in one region alone. */
const TIMES_BEARERS = 5;

type IdsQuery = CypherQuery<{ readonly limit: number }, string>;

const bearerIdsQuery = cypherQuery<{ readonly limit: number }, readonly string[]>("filter/bearer-ids", (row) =>
  texts(row, "ids"),
);
const dutyIdsQuery: IdsQuery = cypherQuery("filter/duty-ids", (row) => text(row, "id"));
const subjectIdsQuery: IdsQuery = cypherQuery("filter/subject-ids", (row) => text(row, "id"));

/** What a look at the node and its state alone tells: asking first would cost more than it saves. */
const AT_A_GLANCE: ReadonlySet<string> = new Set<keyof DutyFilter | keyof SubjectFilter>([
  ...(["acts", "deadlineKinds", "dueAfter", "dueBefore", "force", "ids", "path", "states", "titleContains"] as const),
  ...(["centreKinds", "kinds", "levels", "nameContains", "regions"] as const),
]);

/** Whether a look at the node and its state alone tells whether the filter lets it pass. */
export function isAtAGlance(filter: SubjectFilter | null | undefined): boolean {
  return Object.entries(filter ?? {}).every(([name, value]) => value == null || AT_A_GLANCE.has(name));
}

/** What stands for a filter of subjects. */
export interface FoundSubjects {
  readonly filter: SubjectFilter;
  /** The ids of all who fit, in the order of their names; left out where they are not known. */
  readonly byName?: readonly string[];
}

/** The filter of `subjectsFoundFirst`. */
export async function subjectsInnerFirst(
  snapshot: Snapshot,
  filter: SubjectFilter | null | undefined,
  most = MOST_IDS,
): Promise<SubjectFilter> {
  return (await subjectsFoundFirst(snapshot, filter, most)).filter;
}

/**
 * The same filter, in which the ids that a costly filter of duties inside it finds stand in its place: that one is tried
 * once, on every duty, and not again on every subject. Within a region it is tried on the duties alone that somebody bears there
 * who fits, and the ids of those who do stand for the whole. `most`: where it finds more, it stays.
 *
 * Cost: one query for each costly filter inside, the innermost first.
 */
export async function subjectsFoundFirst(
  snapshot: Snapshot,
  filter: SubjectFilter | null | undefined,
  most = MOST_IDS,
): Promise<FoundSubjects> {
  if (filter == null) return { filter: {} };
  const parts = await combined<SubjectFilter>(filter, (part) => subjectsInnerFirst(snapshot, part, most));
  if (filter.responsibleFor == null) return { filter: { ...filter, ...parts } };
  const duties = await dutiesInnerFirst(snapshot, filter.responsibleFor, most);
  const byName = await bearersOfRegion(snapshot, { ...filter, ...parts, responsibleFor: duties }, most);
  if (byName !== null) return { byName, filter: identified(filter, byName) };
  const ids = await idsOf(snapshot, dutyIdsQuery, { filter: duties, condition: nestedDutyCondition(duties), most });
  const found = ids === null ? duties : { ids, states: duties.states ?? null };
  return { filter: { ...filter, ...parts, responsibleFor: found } };
}

/** Those with these ids of the subjects that fit. The region and the kinds are said again for the index by which lists find them. */
function identified({ regions, kinds }: SubjectFilter, ids: readonly string[]): SubjectFilter {
  return { ids, ...(regions == null ? {} : { regions }), ...(kinds == null ? {} : { kinds }) };
}

/** As `subjectsFoundFirst`, of a filter of duties with filters of subjects inside it. */
export async function dutiesInnerFirst(
  snapshot: Snapshot,
  filter: DutyFilter | null | undefined,
  most = MOST_IDS,
): Promise<DutyFilter> {
  if (filter == null) return {};
  const parts = await combined<DutyFilter>(filter, (part) => dutiesInnerFirst(snapshot, part, most));
  if (filter.subject == null) return { ...filter, ...parts };
  const subject = await subjectsInnerFirst(snapshot, filter.subject, most);
  const ids = await idsOf(snapshot, subjectIdsQuery, { filter: subject, condition: subjectCondition(subject), most });
  return { ...filter, ...parts, subject: ids === null ? subject : { ids } };
}

/**
 * The ids of the subjects of one region that fit, in the order of their names; null where the filter is about no single region, about no costly filter of duties, about
 * duties in other states, or finds too many.
 */
async function bearersOfRegion(
  snapshot: Snapshot,
  { responsibleFor, ...others }: SubjectFilter,
  most: number,
): Promise<readonly string[] | null> {
  if (responsibleFor == null || responsibleFor.states != null || !isCostly(responsibleFor)) return null;
  if (others.regions?.length !== 1 || most === 0) return null;
  const slots = {
    filter: subjectCondition(others),
    sought: soughtSubjects(others, snapshot.moment.asOf),
    changed: changedSubjects(snapshot, others),
    dutyFilter: nestedDutyCondition(responsibleFor),
    borne: isBorne(ONLY_VALID),
  };
  const limit = most * TIMES_BEARERS + 1;
  const params = { ...(await conditionParams(snapshot, { and: [slots.filter, slots.dutyFilter] })), limit };
  const ids = (await snapshot.read(bearerIdsQuery, params, { slots })).flat();
  return ids.length === limit ? null : ids;
}

async function combined<F extends Combinable<F>>(
  { and, or, not }: F,
  innerFirst: (part: F) => Promise<F>,
): Promise<Combinable<F>> {
  return {
    ...(and == null ? {} : { and: await Promise.all(and.map(innerFirst)) }),
    ...(or == null ? {} : { or: await Promise.all(or.map(innerFirst)) }),
    ...(not == null ? {} : { not: await innerFirst(not) }),
  };
}

interface Inner {
  readonly filter: object;
  readonly condition: Fragment;
  readonly most: number;
}

/** Null where the filter is no costly one, or finds too many. */
async function idsOf(
  snapshot: Snapshot,
  query: IdsQuery,
  { filter, condition, most }: Inner,
): Promise<readonly string[] | null> {
  if (!isCostly(filter) || most === 0) return null;
  const params = { ...(await conditionParams(snapshot, condition)), limit: most + 1 };
  const ids = await snapshot.read(query, params, { slots: { filter: condition } });
  return ids.length > most ? null : ids;
}

function isCostly(filter: object): boolean {
  return Object.entries(filter).some(([field, value]: [string, unknown]) => {
    if (value == null || AT_A_GLANCE.has(field)) return false;
    if (field === "not") return isCostly(value);
    return field === "and" || field === "or" ? (value as readonly object[]).some(isCostly) : true;
  });
}
