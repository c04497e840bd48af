import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import type { ResponsibilityRole } from "../link/link";
import { Direction } from "../link/link-fragments";
import type { Step } from "../link/link.query";
import { stepLoader } from "../link/step.loader";
import type { LinkState } from "../moment/link-state";
import type { SortValue } from "../pagination/cursor";
import type { Page, PageArgs } from "../pagination/page";
import { compareValues, PageRequest, pageOfAll } from "../pagination/page";
import { SubjectKind } from "../subject/subject";
import { membersOfGroup } from "./group-members.loader";
import { groupsAbove } from "./groups-above.question";
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

/**
 * What a subject bears: named itself and, with `inherited`, through its groups; not through posts, hosts or superiors.
 * By duty, then in the order of its act. Cost: one query, and one a level of groups.
 */
export async function responsibilitiesOfSubject(
  snapshot: Snapshot,
  subjectId: string,
  args: ResponsibilityArgs & { readonly states: readonly LinkState[]; readonly inherited: boolean },
): Promise<Page<Responsibility>> {
  const groups = args.inherited ? await groupsAbove(snapshot, subjectId) : [];
  const duties = stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, { states: args.states });
  const steps = await Promise.all([subjectId, ...groups].map((id) => duties.load(id)));
  const borne = inRoles(steps.flat(), args.roles).map((step) => ({
    responsibility:
      step.nearId === subjectId ? namedResponsibility(step.link) : memberResponsibility(step.link, subjectId),
    sortValues: [step.far.sortKey, step.link.order, step.link.id],
  }));
  return pageOfOrdered(
    snapshot,
    args,
    ["responsibilities of", subjectId, args.roles, args.states, args.inherited],
    borne,
  );
}

/** Whom a duty names, as its act names them: groups stay groups. Cost: one query. */
export async function responsibilitiesOfDuty(
  snapshot: Snapshot,
  dutyId: string,
  args: ResponsibilityArgs & { readonly states: readonly LinkState[] },
): Promise<Page<Responsibility>> {
  const steps = await namedIn(snapshot, dutyId, args.states);
  const named = inRoles(steps, args.roles).map((step) => ({
    responsibility: namedResponsibility(step.link),
    sortValues: [step.link.order, step.far.sortKey, step.link.id],
  }));
  return pageOfOrdered(snapshot, args, ["responsibilities in", dutyId, args.roles, args.states], named);
}

/**
 * Who bears a duty, groups opened into their members: each once a role, named directly before named through a group.
 * An empty group has no bearer. Cost: one query, and one a level of groups.
 */
export async function bearersOfDuty(
  snapshot: Snapshot,
  dutyId: string,
  args: ResponsibilityArgs,
): Promise<Page<Responsibility>> {
  const steps = inRoles(await namedIn(snapshot, dutyId), args.roles);
  const bearers = (await Promise.all(steps.map((step) => opened(snapshot, step)))).flat();
  return pageOfOrdered(snapshot, args, ["bearers", dutyId, args.roles], bearers);
}

async function opened(snapshot: Snapshot, step: Step): Promise<readonly Ordered[]> {
  const { link, far } = step;
  if (far.label !== "Subject" || far.kind !== SubjectKind.GROUP) {
    return [{ responsibility: namedResponsibility(link), sortValues: [link.order, far.sortKey, far.id] }];
  }
  const members = await membersOfGroup(snapshot, far.id);
  return members.map(({ memberId, sortKey }) => ({
    responsibility: memberResponsibility(link, memberId),
    sortValues: [link.order, sortKey, memberId],
  }));
}

function namedIn(snapshot: Snapshot, dutyId: string, states?: readonly LinkState[]): Promise<readonly Step[]> {
  const options = { direction: Direction.IN, ...(states === undefined ? {} : { states }) };
  return stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, options).load(dutyId);
}

function inRoles(steps: readonly Step[], roles: readonly ResponsibilityRole[] | null | undefined): readonly Step[] {
  if (roles == null) return steps;
  return steps.filter((step) => step.link.role !== null && roles.includes(step.link.role));
}

function pageOfOrdered(
  snapshot: Snapshot,
  args: PageArgs,
  list: readonly unknown[],
  found: readonly Ordered[],
): Page<Responsibility> {
  const request = new PageRequest(args, snapshot, list, SORT_VALUES);
  const ordered = [...found].sort((a, b) => compareValues(a.sortValues, b.sortValues));
  const kept = new Set(withoutRepeats(ordered.map((item) => item.responsibility)));
  const rows = ordered.filter((item) => kept.has(item.responsibility));
  return pageOfAll(request, snapshot, {
    rows,
    sortValues: (item) => item.sortValues,
    node: (item) => item.responsibility,
  });
}
