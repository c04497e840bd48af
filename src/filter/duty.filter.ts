import type { Combinable, FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment, Slots } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { ONLY_GROUPS, ResponsibilityPath } from "../link/responsibility-path";
import type { PossibleStates } from "../graph/state-condition";
import { stateCondition } from "../graph/state-condition";
import type { IsoDay } from "../moment/iso-day";
import { foldText } from "../language/fold-text";
import type { SubjectFilter } from "./subject.filter";
import { subjectCondition } from "./subject.filter";
import type { DeadlineKind, DutyForce, DutyState } from "../entity/duty";
import type { DutyStatus } from "../entity/duty-status";
import { statusCondition } from "./duty-status.fragment";
import { asksForNextDue, NEXT_DUE_AFTER, NEXT_DUE_BEFORE, WILL_BE_BORNE } from "./next-due.fragment";
import { LinkState, ONLY_VALID } from "../moment/link-state";
import { inStates, ofRelations } from "../link/link-fragments";

/** Which duties are asked for. */
export interface DutyFilter extends Combinable<DutyFilter> {
  readonly ids?: readonly string[] | null;
  readonly acts?: readonly string[] | null;
  readonly path?: string | null;
  readonly regions?: readonly string[] | null;
  readonly programmes?: readonly string[] | null;
  readonly titleContains?: string | null;
  readonly responsible?: string | null;
  readonly responsibleThrough?: readonly ResponsibilityPath[] | null;
  readonly roles?: readonly ResponsibilityRole[] | null;
  readonly concerns?: string | null;
  readonly deadlineKinds?: readonly DeadlineKind[] | null;
  readonly dueBefore?: IsoDay | null;
  readonly dueAfter?: IsoDay | null;
  readonly nextDueBefore?: IsoDay | null;
  readonly nextDueAfter?: IsoDay | null;
  readonly statuses?: readonly DutyStatus[] | null;
  readonly force?: DutyForce | null;
  readonly hasController?: boolean | null;
  readonly subject?: SubjectFilter | null;
  readonly states?: readonly LinkState[] | null;
}

/** The conditions on duties in these states: who bears a VALID duty does so by a VALID link. */
const tableOf = (listed: readonly LinkState[]): FilterTable<DutyFilter> => ({
  ids: (ids) => ({ fragment: "duty/filter/ids", params: { ids } }),
  acts: (acts) => ({ fragment: "duty/filter/acts", params: { acts } }),
  path: (path) => is("path", path),
  regions: (regions) => ({ fragment: "duty/filter/regions", params: { regions } }),
  programmes: (programmes) => ({ fragment: "duty/filter/programmes", params: { programmes } }),
  titleContains: (text) => ({ fragment: "duty/filter/title-contains", params: { text: foldText(text) } }),
  responsible: (responsible, filter) => ({
    ...borneThrough(filter.responsibleThrough ?? ONLY_GROUPS, {
      roles: inRoles(filter.roles),
      borne: asksForNextDue(filter) ? { or: [isBorne(listed), WILL_BE_BORNE] } : isBorne(listed),
    }),
    params: { responsible },
  }),
  responsibleThrough: () => ANYTHING,
  roles: (roles, filter) => (namesSomebody(filter) ? ANYTHING : hasRole(roles, listed)),
  concerns: (concerned) => ({
    fragment: "duty/filter/concerns",
    params: { concerned },
    slots: { borne: isBorne(listed) },
  }),
  deadlineKinds: (kinds) => ({ fragment: "duty/filter/deadline-kinds", params: { kinds } }),
  dueBefore: (day) => ({ fragment: "duty/filter/due-before", params: { day } }),
  dueAfter: (day) => ({ fragment: "duty/filter/due-after", params: { day } }),
  nextDueBefore: (day) => ({ fragment: NEXT_DUE_BEFORE, params: { day } }),
  nextDueAfter: (day) => ({ fragment: NEXT_DUE_AFTER, params: { day } }),
  statuses: (statuses) => ({ or: statuses.map(statusCondition) }),
  force: (force) => is("force", force),
  hasController: (wanted) => {
    const controlled = hasRole([ResponsibilityRole.CONTROLLER], listed);
    return wanted ? controlled : { not: controlled };
  },
  subject: (subject, filter) => ({
    fragment: "duty/filter/subject",
    slots: { roles: inRoles(filter.roles), borne: isBorne(listed), subjectFilter: subjectCondition(subject) },
  }),
  states: dutiesInStates,
});

/** The relationships that join to a subject what answers for it. */
const PART_RELATIONS = {
  [ResponsibilityPath.POSTS]: [RelationKind.POST_IN],
  [ResponsibilityPath.UNITS]: [RelationKind.HOSTED_BY],
  [ResponsibilityPath.GROUPS]: [],
};

/** The fragment for the subject's own groups alone stays the one that every store has planned already. */
function borneThrough(through: readonly ResponsibilityPath[], slots: Slots) {
  const parts = through.flatMap((path) => PART_RELATIONS[path]);
  const throughGroups = through.includes(ResponsibilityPath.GROUPS);
  if (parts.length === 0 && throughGroups) return { fragment: "duty/filter/responsible", slots };
  if (parts.length === 0) return { fragment: "duty/filter/responsible-itself", slots };
  const groups: Fragment = throughGroups ? ANYTHING : { fragment: "duty/filter/named-itself" };
  return { fragment: "duty/filter/responsible-through", slots: { ...slots, parts: ofRelations(parts), groups } };
}

/** The condition on the variables duty and dutyState, of duties that are listed in these states. */
export function dutyCondition(filter: DutyFilter | null | undefined, states = ONLY_VALID): Fragment {
  return compileFilter(tableOf(states), filter);
}

/** As `dutyCondition`, within a filter of something else: VALID duties, unless the filter names states. */
export function nestedDutyCondition(filter: DutyFilter): Fragment {
  const states = filter.states ?? ONLY_VALID;
  return dutyCondition({ ...filter, states }, states);
}

/** A duty holds by the days of its clause, which are known. */
const STATES: PossibleStates = {
  states: [LinkState.VALID, LinkState.NOT_YET, LinkState.EXPIRED, LinkState.REPEALED_BASIS],
  all: ANYTHING,
  fragmentOf: (file) => `duty/state/${file}`,
};

/** Duties in any of these states. */
export function dutiesInStates(states: readonly LinkState[]): Fragment {
  return stateCondition(states, STATES);
}

/**
 * That the variable link counts as bearing a duty listed in these states. The links of a duty that no longer holds do not
 * hold either, so those in the duty's own state count, too.
 */
export function isBorne(states: readonly LinkState[]): Fragment {
  const others = STATES.states.filter((state) => state !== LinkState.VALID && states.includes(state));
  return {
    or: [
      { fragment: "link/state/valid" },
      ...others.map((state) => ({ and: [dutiesInStates([state]), inStates([state])] })),
    ],
  };
}

/** The property has this value. */
function is<P extends keyof DutyState>(property: P, value: NonNullable<DutyState[P]>): Fragment {
  return { fragment: "duty/filter/is", params: { value }, slots: { property: { identifier: property } } };
}

/** Where `responsible` or `subject` is given, `roles` says in which roles they bear the duty. */
function namesSomebody(filter: DutyFilter): boolean {
  return filter.responsible != null || filter.subject != null;
}

function hasRole(roles: readonly ResponsibilityRole[], listed: readonly LinkState[]): Fragment {
  return { fragment: "duty/filter/has-role", slots: { roles: inRoles(roles), borne: isBorne(listed) } };
}

function inRoles(roles: readonly ResponsibilityRole[] | null | undefined): Fragment {
  return roles == null ? ANYTHING : { fragment: "duty/filter/roles", params: { roles } };
}
