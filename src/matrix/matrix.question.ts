import type { DutyEntity, SubjectEntity } from "../entity/entity";
import type { DutyFilter } from "../filter/duty.filter";
import { DutyOrder, listDuties } from "../duty/duty.question";
import { conditionParams } from "../filter/condition-params.question";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import type { Step } from "../link/link.query";
import { stepLoader } from "../link/step.loader";
import { stateOfLink } from "../link/link.question";
import { LinkState, ONLY_VALID } from "../moment/link-state";
import { entitiesOf } from "../link/neighbours.question";
import { membersOfGroup } from "../responsibility/group-members.loader";
import { Level, SubjectKind } from "../entity/subject";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectsInnerFirst } from "../filter/inner-first.question";
import { subjectCondition } from "../filter/subject.filter";
import { orderOfSubjects, SubjectOrder } from "../subject/subject.question";
import type { MatrixCell, NamedDuty } from "./matrix-cells";
import { cellsOf } from "./matrix-cells";
import type { FittingSubject } from "./matrix.query";
import { matrixSubjectsQuery } from "./matrix.query";
import { compareValues } from "../pagination/page";

export interface ResponsibilityMatrix {
  /** By act, then by provision. */
  readonly duties: readonly DutyEntity[];
  /** Whoever has a cell, in the order asked for. */
  readonly subjects: readonly SubjectEntity[];
  /** In the order of the duties, then of the subjects, what is named before what is inherited, what holds before what does not. */
  readonly cells: readonly MatrixCell[];
  /** The groups that acts name, by their ids. */
  readonly groups: ReadonlyMap<string, SubjectEntity>;
  /** Whether there are more duties or cells than these. */
  readonly isPartial: boolean;
}

export interface MatrixArgs {
  readonly duties: DutyFilter;
  readonly subjects?: SubjectFilter | null;
  /** States of the links that name who bears them; VALID by default. */
  readonly states?: readonly LinkState[];
  /** Order of the subjects; by name by default. */
  readonly orderBy?: SubjectOrder;
  /** Duties at most. */
  readonly first: number;
}

/** More cells than a person reads, and fewer than an answer may hold objects. */
export const MAX_CELLS = 10_000;

/** Subjects that a single query asks for, because their rows are short. More are read in parts. */
const MAX_BATCH = 20_000;

const LEVELS: readonly Level[] = Object.values(Level);

/**
 * Who bears which duty in which roles. Whoever an act names has a cell, groups as groups; the members of those groups have
 * inherited cells. A subject that is named and inherits has two cells, one that does neither has none. Links in other
 * states make cells of their own.
 *
 *                     duty of p. 2       duty of p. 3
 *     ИРО РБ          EXECUTOR           EXECUTOR
 *     heads           EXECUTOR                                named: direct
 *     a municipality  EXECUTOR, via heads                     a member: inherited
 *
 * Errors: BAD_USER_INPUT for `first` out of bounds.
 * Source: cypher/duty/list.cypher, cypher/matrix/subjects.cypher.
 * Cost: four queries, one a level of groups, one where a filter asks for statuses, and one for the bases of links where
 * other states than VALID are asked for.
 *
 * @example
 * ```graphql
 * { responsibilityMatrix(duties: { ids: ["sak-order-2022.d6"] }, subjects: { kinds: [GROUP] }, asOf:
 *   "2022-09-15") { cells { duty subject roles inherited } isPartial } }
 * ```
 * ```json
 * {"responsibilityMatrix": {"cells": [{"duty": "sak-order-2022.d6", "subject":
 *   "sak-municipal-authorities", "roles": ["EXECUTOR"], "inherited": false}], "isPartial": false}}
 * ```
 */
export async function responsibilityMatrix(
  snapshot: Snapshot,
  args: MatrixArgs,
  maxCells = MAX_CELLS,
): Promise<ResponsibilityMatrix> {
  const { states = ONLY_VALID, orderBy = SubjectOrder.NAME_ASC, first, duties: filter } = args;
  const page = await listDuties(snapshot, { filter, states: ONLY_VALID, orderBy: DutyOrder.ACT_AND_PATH, first });
  const duties = await Promise.all(page.nodes.map((duty) => namedIn(snapshot, duty.id, states)));
  const steps = duties.flatMap(({ named }) => named.map(({ step }) => step));
  const members = await openedGroups(snapshot, steps);
  const bearers = new Set([...steps.map((step) => step.far.id), ...[...members.values()].flat()]);
  const subjects = await fittingSubjects(snapshot, [...bearers], { filter: args.subjects, orderBy });
  const subjectIds = subjects.map(({ id }) => id);
  const cells = cellsOf(duties, { members, subjectIds, maxCells });
  const shown = new Set(cells.shown.map((cell) => cell.subjectId));
  snapshot.budget.spend(shown.size + cells.shown.length);
  return {
    duties: page.nodes,
    subjects: await entitiesOf(
      snapshot,
      "Subject",
      subjectIds.filter((id) => shown.has(id)),
    ),
    cells: cells.shown,
    groups: new Map(
      steps.flatMap(({ far }) => (far.label === "Subject" && members.has(far.id) ? [[far.id, far]] : [])),
    ),
    isPartial: page.pageInfo.hasNextPage || cells.isCut,
  };
}

async function namedIn(snapshot: Snapshot, dutyId: string, states: readonly LinkState[]): Promise<NamedDuty> {
  const options = { direction: Direction.IN, states };
  const steps = await stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, options).load(dutyId);
  const areValid = states.every((state) => state === LinkState.VALID);
  const stateOf = async ({ link }: Step) => (areValid ? LinkState.VALID : await stateOfLink(snapshot, link));
  const found = await Promise.all(steps.map(stateOf));
  return { dutyId, named: steps.map((step, place) => ({ step, state: found[place]! })) };
}

/** Ids of the members of each group among those named, by the group's id. */
async function openedGroups(
  snapshot: Snapshot,
  named: readonly Step[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = [...new Set(named.filter(({ far }) => far.kind === SubjectKind.GROUP).map(({ far }) => far.id))];
  const members = await Promise.all(groups.map((id) => membersOfGroup(snapshot, id)));
  return new Map(groups.map((id, place) => [id, (members[place] ?? []).map((member) => member.memberId)]));
}

async function fittingSubjects(
  snapshot: Snapshot,
  ids: readonly string[],
  { filter, orderBy }: { readonly filter?: SubjectFilter | null | undefined; readonly orderBy: SubjectOrder },
): Promise<readonly FittingSubject[]> {
  const slots = {
    filter: subjectCondition(await subjectsInnerFirst(snapshot, filter)),
    order: orderOfSubjects(orderBy),
  };
  const params = await conditionParams(snapshot, slots.filter);
  const batches = Array.from({ length: Math.ceil(ids.length / MAX_BATCH) }, (_none, batch) =>
    ids.slice(batch * MAX_BATCH, (batch + 1) * MAX_BATCH),
  );
  const found = await Promise.all(
    batches.map((batch) => snapshot.read(matrixSubjectsQuery, { ...params, ids: batch }, { slots })),
  );
  return found.length === 1 ? found.flat() : found.flat().sort(COMPARED[orderBy]);
}

/** In the order in which the store gives them. */
const COMPARED: Readonly<Record<SubjectOrder, (a: FittingSubject, b: FittingSubject) => number>> = {
  [SubjectOrder.NAME_ASC]: byName,
  [SubjectOrder.NAME_DESC]: (a, b) => byName(b, a),
  [SubjectOrder.LEVEL_ASC]: (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || byName(a, b),
};

function byName(a: FittingSubject, b: FittingSubject): number {
  return compareValues([a.sortKey, a.id], [b.sortKey, b.id]);
}
