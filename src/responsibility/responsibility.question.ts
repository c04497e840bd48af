import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import type { ResponsibilityRole } from "../link/link";
import { Direction } from "../link/link-fragments";
import { stateOfLink } from "../link/link.question";
import type { Step } from "../link/link.query";
import type { ResponsibilityPath } from "../link/responsibility-path";
import { ONLY_GROUPS } from "../link/responsibility-path";
import { stepLoader } from "../link/step.loader";
import type { LinkState } from "../moment/link-state";
import type { SortValue } from "../pagination/cursor";
import type { Page, PageArgs } from "../pagination/page";
import { compareValues, PageRequest, pageOfAll } from "../pagination/page";
import { SubjectKind } from "../entity/subject";
import { membersOfGroup } from "./group-members.loader";
import type { BearerFor } from "./bearers-for.question";
import { bearersFor, withGroups } from "./bearers-for.question";
import { memberResponsibility, namedResponsibility, withoutRepeats } from "./responsibility";
import type { Responsibility } from "./responsibility";

/** A responsibility with the values that order it in a list. */
interface Ordered {
  readonly responsibility: Responsibility;
  readonly sortValues: readonly SortValue[];
}

export interface ResponsibilityArgs extends PageArgs {
  readonly roles?: readonly ResponsibilityRole[] | null;
}

const SORT_VALUES = 3;
/** Several of one subject may bear a duty by the same link: two posts that belong to the group that it names. */
const SORT_VALUES_OF_BORNE = 4;

export interface BorneArgs extends ResponsibilityArgs {
  readonly states: readonly LinkState[];
}

/**
 * A page of what a subject bears: what acts lay on it by name, and what it answers for `through` its groups, its posts, and
 * the units that sit in it. Each says who bears it: the subject, a post or a unit of it. Without `through`, groups count if
 * `inherited` says so. What its host or superiors bear is not among it. By duty, then in the order of the act.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/link/out-of.cypher.
 * Cost: one query, and one a level of groups.
 *
 * @example
 * ```graphql
 * { subject(id: "ba-iro", asOf: "2022-09-15") { responsibilities(first: 1) { totalCount nodes { role duty
 *   { id } basis { label } } } } }
 * ```
 * ```json
 * {"subject": {"responsibilities": {"totalCount": 3, "nodes": [{"role": "EXECUTOR", "duty": {"id":
 *   "ba-forum-2022.d2"}, "basis": {"label": "п. 2"}}]}}}
 * ```
 */
export function responsibilitiesOfSubject(
  snapshot: Snapshot,
  subjectId: string,
  args: BorneArgs & { readonly inherited: boolean; readonly through?: readonly ResponsibilityPath[] | null },
): Eventually<Page<Responsibility>> {
  const asked = args.through == null ? undefined : [...new Set(args.through)].sort();
  const through = asked ?? (args.inherited ? ONLY_GROUPS : []);
  const list = ["responsibilities of", subjectId, args.roles, args.states, through];
  const request = new PageRequest(args, snapshot, list, SORT_VALUES_OF_BORNE);
  return whenKnown(bearersFor(snapshot, subjectId, through), (bearers) =>
    whenKnown(borneBy(snapshot, bearers, args), (borne) => pageOfOrdered(request, snapshot, borne)),
  );
}

/**
 * A page of what a person bears through the posts held on the day, and the groups of those posts. Each says which post
 * bears it.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/link/out-of.cypher.
 * Cost: two queries, and one a level of groups.
 */
export async function responsibilitiesOfPerson(
  snapshot: Snapshot,
  personId: string,
  args: BorneArgs,
): Promise<Page<Responsibility>> {
  const list = ["responsibilities of person", personId, args.roles, args.states];
  const request = new PageRequest(args, snapshot, list, SORT_VALUES_OF_BORNE);
  const held = await stepLoader(snapshot, RelationKind.HOLDS).load(personId);
  const posts = [...new Set(held.map((step) => step.far.id))];
  return pageOfOrdered(request, snapshot, await borneBy(snapshot, await withGroups(snapshot, posts), args));
}

function borneBy(
  snapshot: Snapshot,
  bearers: readonly BearerFor[],
  { roles, states }: BorneArgs,
): Eventually<readonly Ordered[]> {
  const duties = stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, { states });
  return whenKnown(allKnown(bearers.map(({ namedId }) => duties.load(namedId))), (steps) => {
    const borne = bearers.flatMap((bearer, place) =>
      inRoles(steps[place]!, roles).map((step) => borneIn(step, bearer)),
    );
    return withoutInheritedRepeats(snapshot, inOrder(borne), states);
  });
}

function borneIn({ link, far }: Step, { bearerId, namedId }: BearerFor): Ordered {
  const responsibility = namedId === bearerId ? namedResponsibility(link) : memberResponsibility(link, bearerId);
  return { responsibility, sortValues: [far.sortKey, link.order, link.id, bearerId] };
}

/**
 * A page of those whom a duty names, in the order of its act. Groups stay groups.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/link/into.cypher.
 * Cost: one query.
 *
 * @example
 * ```graphql
 * { duty(id: "sak-order-2022.d6", asOf: "2022-09-15") { responsibilities(roles: [EXECUTOR]) { nodes { role
 *   subject { id } } } } }
 * ```
 * ```json
 * {"duty": {"responsibilities": {"nodes": [{"role": "EXECUTOR", "subject": {"id":
 *   "sak-municipal-authorities"}}]}}}
 * ```
 */
export function responsibilitiesOfDuty(
  snapshot: Snapshot,
  dutyId: string,
  args: ResponsibilityArgs & { readonly states: readonly LinkState[] },
): Eventually<Page<Responsibility>> {
  const list = ["responsibilities in", dutyId, args.roles, args.states];
  const request = new PageRequest(args, snapshot, list, SORT_VALUES);
  return whenKnown(namedIn(snapshot, dutyId, args.states), (steps) => {
    const named = inRoles(steps, args.roles).map((step) => ({
      responsibility: namedResponsibility(step.link),
      sortValues: [step.link.order, step.far.sortKey, step.link.id],
    }));
    return pageOfOrdered(request, snapshot, inOrder(named));
  });
}

/**
 * A page of those who bear a duty, with groups opened into their members. Each has one place a role. Who is named directly
 * counts as named directly, even as a member of a named group. A group without members gives nobody.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/link/into.cypher, cypher/group/members.cypher.
 * Cost: one query, and one a level of groups.
 *
 * @example
 * ```graphql
 * { duty(id: "sak-order-2022.d6", asOf: "2022-09-15") { bearers(roles: [EXECUTOR], first: 1) { totalCount
 *   nodes { subject { id } via { id } } } } }
 * ```
 * ```json
 * {"duty": {"bearers": {"totalCount": 18, "nodes": [{"subject": {"id":
 *   "sak-aleksandrovsk-sakhalinsky-district"}, "via": {"id": "sak-municipal-authorities"}}]}}}
 * ```
 */
export async function bearersOfDuty(
  snapshot: Snapshot,
  dutyId: string,
  args: ResponsibilityArgs,
): Promise<Page<Responsibility>> {
  const request = new PageRequest(args, snapshot, ["bearers", dutyId, args.roles], SORT_VALUES);
  const steps = inRoles(await namedIn(snapshot, dutyId), args.roles);
  const bearers = inOrder((await Promise.all(steps.map((step) => opened(snapshot, step)))).flat());
  const kept = new Set(withoutRepeats(bearers.map((item) => item.responsibility)));
  const rows = bearers.filter((item) => kept.has(item.responsibility));
  return pageOfOrdered(request, snapshot, rows);
}

async function opened(snapshot: Snapshot, step: Step): Promise<readonly Ordered[]> {
  const { link, far } = step;
  if (far.label !== "Subject" || far.kind !== SubjectKind.GROUP) {
    return [bearer(namedResponsibility(link), far.sortKey)];
  }
  const members = await membersOfGroup(snapshot, far.id);
  return members.map(({ memberId, sortKey }) => bearer(memberResponsibility(link, memberId), sortKey));
}

/** Its id comes last: a subject may bear a duty in several roles that have the same place in their act. */
function bearer(responsibility: Responsibility, sortKey: string): Ordered {
  return { responsibility, sortValues: [responsibility.link.order, sortKey, responsibility.id] };
}

function namedIn(snapshot: Snapshot, dutyId: string, states?: readonly LinkState[]): Eventually<readonly Step[]> {
  const options = { direction: Direction.IN, ...(states === undefined ? {} : { states }) };
  return stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, options).load(dutyId);
}

function inRoles(steps: readonly Step[], roles: readonly ResponsibilityRole[] | null | undefined): readonly Step[] {
  if (roles == null) return steps;
  return steps.filter((step) => step.link.role !== null && roles.includes(step.link.role));
}

/**
 * Without what comes through a group and is borne anyway in the same state: by name, or through a group before it.
 * What an act says of the subject by name always stays. Cost: one query for bases where several states are asked for.
 */
function withoutInheritedRepeats(
  snapshot: Snapshot,
  ordered: readonly Ordered[],
  states: readonly LinkState[],
): Eventually<readonly Ordered[]> {
  const isNamed = ({ responsibility }: Ordered) => responsibility.viaId === null;
  if (ordered.every(isNamed)) return ordered;
  return whenKnown(allKnown(ordered.map((item) => repeatKey(snapshot, item, states))), (keys) => {
    const seen = new Set(keys.filter((_key, place) => isNamed(ordered[place]!)));
    return ordered.filter((item, place) => isNamed(item) || isFirst(seen, keys[place]!));
  });
}

function isFirst(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key).has(key);
}

function repeatKey(snapshot: Snapshot, item: Ordered, states: readonly LinkState[]): Eventually<string> {
  const { link, subjectId } = item.responsibility;
  const state = states.length === 1 ? states[0] : stateOfLink(snapshot, link);
  return whenKnown(state, (found) => [link.toId, link.role, found, subjectId].join("|"));
}

function inOrder(found: readonly Ordered[]): readonly Ordered[] {
  return [...found].sort((a, b) => compareValues(a.sortValues, b.sortValues));
}

function pageOfOrdered(request: PageRequest, snapshot: Snapshot, rows: readonly Ordered[]): Page<Responsibility> {
  return pageOfAll(request, snapshot, {
    rows,
    sortValues: (item) => item.sortValues,
    node: (item) => item.responsibility,
  });
}
