import type { DutyEntity, SubjectEntity } from "../entity/entity";
import type { DutyFilter } from "../filter/duty.filter";
import { DutyOrder, listDuties } from "../duty/duty.question";
import { conditionParams } from "../filter/next-due.question";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { Direction } from "../link/link-fragments";
import type { Step } from "../link/link.query";
import { stepLoader } from "../link/step.loader";
import { ONLY_VALID } from "../moment/link-state";
import { entitiesOf } from "../link/neighbours.question";
import { membersOfGroup } from "../responsibility/group-members.loader";
import { SubjectKind } from "../entity/subject";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectCondition } from "../filter/subject.filter";
import type { FittingSubject } from "./matrix.query";
import { matrixSubjectsQuery } from "./matrix.query";
import { compareValues } from "../pagination/page";

/** That a subject bears a duty, in one role or several: as the act names it, or through groups that the act names. */
export interface MatrixCell {
  readonly dutyId: string;
  readonly subjectId: string;
  readonly roles: readonly ResponsibilityRole[];
  readonly isInherited: boolean;
}

export interface ResponsibilityMatrix {
  /** By act, then by provision. */
  readonly duties: readonly DutyEntity[];
  /** Whoever has a cell, by name. */
  readonly subjects: readonly SubjectEntity[];
  /** In the order of the duties, then of the subjects, what is named before what is inherited. */
  readonly cells: readonly MatrixCell[];
  /** Whether there are more duties or cells than these. */
  readonly isPartial: boolean;
}

export interface MatrixArgs {
  readonly duties: DutyFilter;
  readonly subjects?: SubjectFilter | null;
  /** Duties at most. */
  readonly first: number;
}

/** More cells than a person reads, and fewer than an answer may hold objects. */
export const MAX_CELLS = 10_000;

/** Subjects that a single query asks for, because their rows are short. More are read in parts. */
const MAX_BATCH = 20_000;

const ROLES: readonly ResponsibilityRole[] = Object.values(ResponsibilityRole);

/**
 * Who bears which duty in which roles. Whoever an act names has a cell, groups as groups; the members of those groups have
 * inherited cells. A subject that is named and inherits has two cells, one that does neither has none.
 *
 *                     duty of p. 2       duty of p. 3
 *     ИРО РБ          EXECUTOR           EXECUTOR
 *     heads           EXECUTOR                                named: direct
 *     a municipality  EXECUTOR, via heads                     a member: inherited
 *
 * Errors: BAD_USER_INPUT for `first` out of bounds.
 * Source: cypher/duty/list.cypher, cypher/matrix/subjects.cypher.
 * Cost: four queries, one a level of groups, and one where a filter asks for statuses.
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
  const list = { filter: args.duties, states: ONLY_VALID, orderBy: DutyOrder.ACT_AND_PATH, first: args.first };
  const page = await listDuties(snapshot, list);
  const named = await Promise.all(page.nodes.map((duty) => namedIn(snapshot, duty.id)));
  const members = await openedGroups(snapshot, named.flat());
  const bearers = new Set([...named.flat().map((step) => step.far.id), ...[...members.values()].flat()]);
  const subjects = await fittingSubjects(snapshot, [...bearers], args.subjects);
  const cells = cellsOf(page.nodes, named, { members, subjects, maxCells });
  const shown = new Set(cells.shown.map((cell) => cell.subjectId));
  snapshot.budget.spend(shown.size + cells.shown.length);
  return {
    duties: page.nodes,
    subjects: await entitiesOf(
      snapshot,
      "Subject",
      subjects.flatMap(({ id }) => (shown.has(id) ? [id] : [])),
    ),
    cells: cells.shown,
    isPartial: page.pageInfo.hasNextPage || cells.isCut,
  };
}

function namedIn(snapshot: Snapshot, dutyId: string): Promise<readonly Step[]> {
  return stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, { direction: Direction.IN }).load(dutyId);
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
  asked: SubjectFilter | null | undefined,
): Promise<readonly FittingSubject[]> {
  const slots = { filter: subjectCondition(asked) };
  const params = await conditionParams(snapshot, slots.filter);
  const batches = Array.from({ length: Math.ceil(ids.length / MAX_BATCH) }, (_none, batch) =>
    ids.slice(batch * MAX_BATCH, (batch + 1) * MAX_BATCH),
  );
  const found = await Promise.all(
    batches.map((batch) => snapshot.read(matrixSubjectsQuery, { ...params, ids: batch }, { slots })),
  );
  return found.length === 1 ? found.flat() : found.flat().sort(byName);
}

interface CellSource {
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly subjects: readonly FittingSubject[];
  readonly maxCells: number;
}

/** Stops behind the duty with which there are more cells than are shown. */
function cellsOf(
  duties: readonly DutyEntity[],
  named: readonly (readonly Step[])[],
  { members, subjects, maxCells }: CellSource,
): { readonly shown: readonly MatrixCell[]; readonly isCut: boolean } {
  const places = new Map(subjects.map((subject, place) => [subject.id, place]));
  const fitting = new Map([...members].map(([id, all]) => [id, all.filter((member) => places.has(member))]));
  const shown: MatrixCell[] = [];
  for (const [place, duty] of duties.entries()) {
    if (shown.length > maxCells) break;
    const cells = [...cellsOfDuty(duty.id, named[place] ?? [], fitting).values()];
    const kept = cells.filter((cell) => places.has(cell.subjectId));
    const placeOf = ({ subjectId }: MatrixCell) => places.get(subjectId) ?? 0;
    kept.sort((a, b) => placeOf(a) - placeOf(b) || Number(a.isInherited) - Number(b.isInherited));
    shown.push(...kept);
  }
  return { shown: shown.slice(0, maxCells), isCut: shown.length > maxCells };
}

function cellsOfDuty(
  dutyId: string,
  named: readonly Step[],
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>();
  const add = (subjectId: string, { link }: Step, isInherited: boolean) => {
    const key = `${isInherited ? "~" : ""}${subjectId}`;
    const asked = new Set([...(cells.get(key)?.roles ?? []), link.role]);
    cells.set(key, { dutyId, subjectId, isInherited, roles: ROLES.filter((role) => asked.has(role)) });
  };
  for (const step of named) {
    add(step.far.id, step, false);
    for (const member of members.get(step.far.id) ?? []) add(member, step, true);
  }
  return cells;
}

function byName(a: FittingSubject, b: FittingSubject): number {
  return compareValues([a.sortKey, a.id], [b.sortKey, b.id]);
}
