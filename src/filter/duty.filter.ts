import type { Combinable, FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment, Slots } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { ONLY_GROUPS, ResponsibilityPath } from "../link/responsibility-path";
import type { IsoDay } from "../moment/iso-day";
import { foldText } from "../language/fold-text";
import type { SubjectFilter } from "./subject.filter";
import { subjectCondition } from "./subject.filter";
import type { DeadlineKind, DutyForce, DutyState } from "../entity/duty";
import type { DutyStatus } from "../entity/duty-status";
import { statusCondition } from "./duty-status.fragment";
import { asksForNextDue, NEXT_DUE_AFTER, NEXT_DUE_BEFORE } from "./next-due.fragment";
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
  readonly deadlineKinds?: readonly DeadlineKind[] | null;
  readonly dueBefore?: IsoDay | null;
  readonly dueAfter?: IsoDay | null;
  readonly nextDueBefore?: IsoDay | null;
  readonly nextDueAfter?: IsoDay | null;
  readonly statuses?: readonly DutyStatus[] | null;
  readonly force?: DutyForce | null;
  readonly hasController?: boolean | null;
  readonly subject?: SubjectFilter | null;
}

/** Whoever will bear a duty when its act is in force bears what is due next by it. */
const SOONER_OR_LATER = [LinkState.VALID, LinkState.NOT_YET];

const TABLE: FilterTable<DutyFilter> = {
  ids: (ids) => ({ fragment: "duty/filter/ids", params: { ids } }),
  acts: (acts) => ({ fragment: "duty/filter/acts", params: { acts } }),
  path: (path) => is("path", path),
  regions: (regions) => ({ fragment: "duty/filter/regions", params: { regions } }),
  programmes: (programmes) => ({ fragment: "duty/filter/programmes", params: { programmes } }),
  titleContains: (text) => ({ fragment: "duty/filter/title-contains", params: { text: foldText(text) } }),
  responsible: (responsible, filter) => ({
    ...borneThrough(filter.responsibleThrough ?? ONLY_GROUPS, {
      roles: inRoles(filter.roles),
      states: inStates(asksForNextDue(filter) ? SOONER_OR_LATER : ONLY_VALID),
    }),
    params: { responsible },
  }),
  responsibleThrough: () => ANYTHING,
  roles: (roles, filter) => (namesSomebody(filter) ? ANYTHING : hasRole(roles)),
  deadlineKinds: (kinds) => ({ fragment: "duty/filter/deadline-kinds", params: { kinds } }),
  dueBefore: (day) => ({ fragment: "duty/filter/due-before", params: { day } }),
  dueAfter: (day) => ({ fragment: "duty/filter/due-after", params: { day } }),
  nextDueBefore: (day) => ({ fragment: NEXT_DUE_BEFORE, params: { day } }),
  nextDueAfter: (day) => ({ fragment: NEXT_DUE_AFTER, params: { day } }),
  statuses: (statuses) => ({ or: statuses.map(statusCondition) }),
  force: (force) => is("force", force),
  hasController: (wanted) => {
    const controlled = hasRole([ResponsibilityRole.CONTROLLER]);
    return wanted ? controlled : { not: controlled };
  },
  subject: (subject, filter) => ({
    fragment: "duty/filter/subject",
    slots: { roles: inRoles(filter.roles), subjectFilter: subjectCondition(subject) },
  }),
};

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

/** The condition on the variables duty and dutyState. */
export function dutyCondition(filter: DutyFilter | null | undefined): Fragment {
  return compileFilter(TABLE, filter);
}

/** The property has this value. */
function is<P extends keyof DutyState>(property: P, value: NonNullable<DutyState[P]>): Fragment {
  return { fragment: "duty/filter/is", params: { value }, slots: { property: { identifier: property } } };
}

/** Where `responsible` or `subject` is given, `roles` says in which roles they bear the duty. */
function namesSomebody(filter: DutyFilter): boolean {
  return filter.responsible != null || filter.subject != null;
}

function hasRole(roles: readonly ResponsibilityRole[]): Fragment {
  return { fragment: "duty/filter/has-role", slots: { roles: inRoles(roles) } };
}

function inRoles(roles: readonly ResponsibilityRole[] | null | undefined): Fragment {
  return roles == null ? ANYTHING : { fragment: "duty/filter/roles", params: { roles } };
}
