import type { SubjectEntity } from "../entity/entity";
import { conditionParams } from "../filter/condition-params.question";
import { rememberEntities } from "../entity/entity.loader";
import type { EntityList, ListPart } from "../entity/paged-list.question";
import { pagedList } from "../entity/paged-list.question";
import type { Fragment, Slots } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Loader } from "../event-loop/loader";
import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, SubordinationKind } from "../link/link";
import type { Step } from "../link/link.query";
import { stepLoader } from "../link/step.loader";
import { nestedCountLoader, nestedPageLoader } from "../pagination/nested-list.loader";
import type { SortValue } from "../pagination/cursor";
import type { Ordering } from "../pagination/ordering";
import { placesOf, sortLength, sortValuesIn } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import { Level } from "../entity/subject";
import type { SubjectFilter } from "../filter/subject.filter";
import { changedSubjects, countByName, subjectSources } from "../filter/subject-source.fragment";
import { soughtSubjects, subjectCondition } from "../filter/subject.filter";
import type { FoundSubjects } from "../filter/inner-first.question";
import { isAtAGlance, subjectsFoundFirst, subjectsInnerFirst } from "../filter/inner-first.question";
import type { JoinedSubject } from "./subject.query";
import { countJoinedSubjectsQuery, joinedSubjectsQuery, subjectCountQuery, subjectListQuery } from "./subject.query";

export enum SubjectOrder {
  NAME_ASC = "NAME_ASC",
  NAME_DESC = "NAME_DESC",
  LEVEL_ASC = "LEVEL_ASC",
}

export interface SubjectListArgs extends PageArgs {
  readonly filter?: SubjectFilter | null;
  readonly orderBy: SubjectOrder;
}

const LEVELS: readonly string[] = Object.values(Level);
const BY_NAME = { sortKey: (subject: SubjectEntity) => subject.sortKey, id: (subject: SubjectEntity) => subject.id };

const ORDERINGS: Readonly<Record<SubjectOrder, Ordering<SubjectEntity>>> = {
  [SubjectOrder.NAME_ASC]: { order: "subject/order/name-asc", after: "subject/after/name-asc", by: BY_NAME },
  [SubjectOrder.NAME_DESC]: { order: "subject/order/name-desc", after: "subject/after/name-desc", by: BY_NAME },
  [SubjectOrder.LEVEL_ASC]: {
    order: "subject/order/level-asc",
    after: "subject/after/level-asc",
    by: { level: (subject) => subject.state.level, ...BY_NAME },
    derived: ({ level }) => ({ lowerLevels: LEVELS.slice(LEVELS.indexOf(String(level)) + 1) }),
  },
};

/** What fills the place {order} of a query of subjects. */
export function orderOfSubjects(order: SubjectOrder): Fragment {
  return { fragment: ORDERINGS[order].order! };
}

/**
 * What fills the place {indexOrder} of a list of subjects: its order, behind what an index has before the name and what is
 * the same in all of the list. With this, a page is read off the index.
 */
function indexOrderOf(order: SubjectOrder, filter: SubjectFilter | null | undefined): Fragment {
  if (order === SubjectOrder.LEVEL_ASC) return orderOfSubjects(order);
  const same = (["regions", "kinds"] as const).filter((field) => filter?.[field]?.length === 1);
  const direction = order === SubjectOrder.NAME_ASC ? "asc" : "desc";
  const name = [...same.map((field) => field.slice(0, -1)), "name", direction].join("-");
  return { fragment: `subject/index-order/${name}` };
}

/** Neo4j reads a page off an index; the embedded engine orders what it has found, which is little in a region alone. */
function isCountedApart({ storeKind }: Snapshot, { filter, orderBy }: SubjectListArgs): boolean {
  return storeKind === "neo4j" ? orderBy !== SubjectOrder.LEVEL_ASC : filter?.regions?.length !== 1;
}

/** What fills the places of a list of subjects that depend on the part of it that is asked for. */
function placesOfPart(
  snapshot: Snapshot,
  { filter, byName }: FoundSubjects,
  orderBy: SubjectOrder,
  part: ListPart | undefined,
): Slots {
  if (part === undefined || orderBy === SubjectOrder.LEVEL_ASC)
    return { ...subjectSources(snapshot, filter), sought: soughtSubjects(filter, snapshot.moment.asOf) };
  const behind = part.behind === null ? null : ([String(part.behind[0]), String(part.behind[1])] as const);
  const isFalling = orderBy === SubjectOrder.NAME_DESC;
  if (byName === undefined) return subjectSources(snapshot, filter, { isFalling, behind, length: part.length });
  const inOrder = isFalling ? byName.toReversed() : byName;
  const begin = behind === null ? 0 : inOrder.indexOf(behind[1]) + 1;
  const those = { ...filter, ids: inOrder.slice(begin, begin + part.length) };
  return { ...subjectSources(snapshot, those), filter: subjectCondition(those) };
}

/** The query of joined subjects has one order and no place for it. */
const JOINED_BY_NAME: Ordering<SubjectEntity> = { after: "subject/after/name-asc", by: BY_NAME };

/**
 * A page of the subjects that exist on the day.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/subject/list.cypher, cypher/subject/count.cypher.
 * Cost: one query, one more for the count, one for each filter of duties inside, and one a request where the filter asks
 * for the status of duties.
 *
 * @example
 * ```graphql
 * { subjects(filter: { kinds: [MINISTRY], regions: ["RU-SAK"] }, asOf: "2022-09-15") { totalCount nodes {
 *   id name level } } }
 * ```
 * ```json
 * {"subjects": {"totalCount": 1, "nodes": [{"id": "sak-ministry", "name":
 *   "Министерство образования Сахалинской области", "level": "REGIONAL"}]}}
 * ```
 */
export async function listSubjects(snapshot: Snapshot, args: SubjectListArgs): Promise<Page<SubjectEntity>> {
  return pagedList(snapshot, await subjectList(snapshot, args), args);
}

/** The list of which `listSubjects` gives a page. Cost: as `listSubjects`, without the page and the count. */
export async function subjectList(snapshot: Snapshot, args: SubjectListArgs): Promise<EntityList<SubjectEntity>> {
  const found = await subjectsFoundFirst(snapshot, args.filter);
  const { filter: asked, byName } = found;
  const filter = subjectCondition(asked);
  const length = byName?.length ?? countByName(snapshot, asked);
  return {
    node: "subject",
    inOrder: "subject/page/in-order",
    identity: ["subjects", args.filter, args.orderBy],
    page: subjectListQuery,
    count: subjectCountQuery,
    ordering: ORDERINGS[args.orderBy],
    conditions: {
      filter,
      sought: ANYTHING,
      changed: changedSubjects(snapshot, asked),
      indexOrder: indexOrderOf(args.orderBy, args.filter),
    },
    params: await conditionParams(snapshot, filter),
    length,
    isCountedApart: length !== undefined || (isAtAGlance(asked) && isCountedApart(snapshot, args)),
    partPlaces: (part) => placesOfPart(snapshot, found, args.orderBy, part),
  };
}

/**
 * A page of the subjects that reach this one by a VALID relationship, such as its subordinates or its members, by name.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/subject/joined-to.cypher, cypher/subject/count-joined-to.cypher.
 * Cost: one query a batch, one more for the counts.
 *
 * @example
 * ```graphql
 * { subject(id: "obr-ministry", asOf: "2024-09-15") { subordinates(first: 2) { totalCount nodes { id } } }
 *   }
 * ```
 * ```json
 * {"subject": {"subordinates": {"totalCount": 6, "nodes": [{"id": "obr-institute"}, {"id":
 *   "obr-cadet-school"}]}}}
 * ```
 */
export async function listJoinedSubjects(
  snapshot: Snapshot,
  subjectId: string,
  relation: RelationKind,
  args: PageArgs & { readonly filter?: SubjectFilter | null },
): Promise<Page<SubjectEntity>> {
  const request = new PageRequest(args, snapshot, [relation, subjectId, args.filter], sortLength(JOINED_BY_NAME));
  const slots = joinedPlaces(relation, await subjectsInnerFirst(snapshot, args.filter));
  const params = await conditionParams(snapshot, slots.filter);
  const { after, limit } = request;
  const rows = await joinedSubjectsLoader(snapshot, { slots, params, after, limit }).load(subjectId);
  const subjects = rows.map((row) => row.subject);
  rememberEntities(snapshot, subjects);
  return pageOf(request, snapshot, {
    rows: subjects,
    sortValues: (subject) => sortValuesIn(JOINED_BY_NAME, subject),
    node: (subject) => subject,
    count: () => nestedCountLoader(snapshot, countJoinedSubjectsQuery, { params, slots }).load(subjectId),
  });
}

interface JoinedList {
  readonly slots: Slots;
  readonly params?: CypherParams;
  readonly after: readonly SortValue[] | null;
  readonly limit: number;
}

/** Pages of the subjects that reach a node, by its id. Cost: one query a batch. */
export function joinedSubjectsLoader(
  snapshot: Snapshot,
  { slots, params = {}, after, limit }: JoinedList,
): Loader<readonly JoinedSubject[]> {
  const paged = { params, slots: { ...slots, ...placesOf(JOINED_BY_NAME, after) }, limit };
  return nestedPageLoader(snapshot, joinedSubjectsQuery, paged);
}

/** How many subjects reach this one by a VALID relationship. Cost: one query a batch. */
export function countJoinedSubjects(snapshot: Snapshot, subjectId: string, relation: RelationKind): Eventually<number> {
  return nestedCountLoader(snapshot, countJoinedSubjectsQuery, { slots: joinedPlaces(relation) }).load(subjectId);
}

/**
 * Everybody above a subject, each once, the nearest first. At one distance, ADMINISTRATIVE superiors come before founders.
 *
 *     school ── department ── ministry          school: department, founder, ministry
 *        └───── founder ───────┘
 *
 * Source: cypher/link/out-of.cypher.
 * Cost: one query a step upward for all subjects of a batch.
 *
 * @example
 * ```graphql
 * { subject(id: "sak-first-deputy-minister", asOf: "2022-09-15") { superiors { name } } }
 * ```
 * ```json
 * {"subject": {"superiors": [{"name": "Министр образования Сахалинской области"}]}}
 * ```
 */
export function superiorsOf(snapshot: Snapshot, subjectId: string): Eventually<readonly SubjectEntity[]> {
  const steps = stepLoader(snapshot, RelationKind.SUBORDINATE_TO);
  const seen = new Set([subjectId]);
  const superiors: SubjectEntity[] = [];
  const climb = (level: readonly string[]): Eventually<readonly SubjectEntity[]> =>
    whenKnown(allKnown(level.map((id) => steps.load(id))), (found) => {
      const above = inCommandOrder(found.flat());
      const fresh = above.filter((subject) => !seen.has(subject.id) && seen.add(subject.id));
      superiors.push(...fresh);
      return fresh.length === 0 ? superiors : climb(fresh.map((subject) => subject.id));
    });
  return climb([subjectId]);
}

/**
 * Whom a subject answers to directly; its ADMINISTRATIVE superior before a founder. Null where there is nobody.
 *
 * Source: cypher/link/out-of.cypher.
 * Cost: one query for all subjects of a batch.
 *
 * @example
 * ```graphql
 * { subject(id: "sak-first-deputy-minister", asOf: "2022-09-15") { superior { id } } }
 * ```
 * ```json
 * {"subject": {"superior": {"id": "sak-minister"}}}
 * ```
 */
export function superiorOf(snapshot: Snapshot, subjectId: string): Eventually<SubjectEntity | null> {
  return whenKnown(
    stepLoader(snapshot, RelationKind.SUBORDINATE_TO).load(subjectId),
    (steps) => inCommandOrder(steps).find(({ id }) => id !== subjectId) ?? null,
  );
}

function inCommandOrder(steps: readonly Step[]): readonly SubjectEntity[] {
  if (steps.length < 2) return steps.map((step) => step.far as SubjectEntity);
  const administrative = steps.filter((step) => step.link.kind !== SubordinationKind.FOUNDER);
  const founders = steps.filter((step) => step.link.kind === SubordinationKind.FOUNDER);
  return [...administrative, ...founders].map((step) => step.far as SubjectEntity);
}

/** What fills the places of a query of the subjects that reach a node. */
export function joinedPlaces(
  relation: RelationKind,
  filter?: SubjectFilter | null,
): Slots & { readonly filter: Fragment } {
  return { type: { identifier: relation }, filter: subjectCondition(filter) };
}
