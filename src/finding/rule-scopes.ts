import type { DutyFilter } from "../filter/duty.filter";
import { dutyCondition } from "../filter/duty.filter";
import { AWAITED_FROM } from "../filter/condition-params.question";
import { EXECUTING_ROLES } from "../link/roles";
import type { FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment, Slots } from "../graph/cypher-query";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectCondition } from "../filter/subject.filter";
import type { FindingFilter } from "./finding";
import { partsOfKey } from "./finding-id";
import type { RuleScope } from "./rule";

const VALID_DUTY: Fragment = { fragment: "duty/state/valid" };

/** Of a rule whose query gives whole rows. */
const OF_ROWS = { page: pageOfRows, groups: groupsOfRows };

/** Findings about a duty, and nobody in particular. */
export function aboutDuties(more: Slots = {}): RuleScope {
  return {
    ...aboutSubItems(more),
    page: (limit, which) => pageFragment("finding/page/duty", limit, which),
    groups: (places) => ({ fragment: "finding/page/duty-groups", slots: { groups: groupsOfRows(places) } }),
  };
}

/** Findings about a duty of which reports are overdue. A filter by subject finds those of which its own is. */
export function aboutOverdueDuties(more: Slots): RuleScope {
  return {
    ...aboutDuties(more),
    places: (filter) => {
      const { subject = null } = filter;
      const responsible = subject === null ? {} : { responsible: subject, roles: EXECUTING_ROLES };
      const condition = dutyCondition({ ...dutyFilter(filter), ...responsible });
      const awaited: Fragment[] = subject === null ? [] : [{ fragment: AWAITED_FROM, params: { subject } }];
      return { ...more, valid: VALID_DUTY, filter: { and: [condition, ...awaited] } };
    },
  };
}

/** Findings about a duty, of which the query itself gathers the evidence. */
export function aboutSubItems(more: Slots = {}): RuleScope {
  return {
    places: (filter) =>
      filter.subject == null ? { ...more, valid: VALID_DUTY, filter: dutyCondition(dutyFilter(filter)) } : null,
    narrow: (key) => ({ duty: key }),
    ...OF_ROWS,
  };
}

/** Findings about a subject and a duty. The key begins with the duty's id. */
export const ABOUT_BEARERS: RuleScope = {
  places: (filter) => ({
    valid: VALID_DUTY,
    filter: dutyCondition(dutyFilter(filter)),
    subjectFilter: subjectCondition(filter.subject == null ? null : { ids: [filter.subject] }),
  }),
  narrow: (key) => {
    const [duty = "", subject = ""] = partsOfKey(key);
    return { duty, subject };
  },
  ...OF_ROWS,
};

/** Findings about a subject that bears duties: a filter by duty or act finds it by these. */
export const ABOUT_DUTY_BEARERS: RuleScope = {
  places: (filter) => ({ valid: VALID_DUTY, filter: subjectCondition(subjectFilter(filter)) }),
  narrow: (key) => ({ subject: key }),
  ...OF_ROWS,
};

/** Findings about a subject, whatever it bears. The key begins with the subject's id. */
export const ABOUT_SUBJECTS: RuleScope = {
  places: (filter) => (asksForDuties(filter) ? null : { filter: subjectCondition(subjectFilter(filter)) }),
  narrow: (key) => ({ subject: partsOfKey(key)[0] ?? "" }),
  ...OF_ROWS,
};

/** Findings about a circle of subjects. A filter by any subject of the circle finds it. */
export const ABOUT_CIRCLES: RuleScope = {
  places: ({ subject, ...others }) =>
    asksForDuties(others)
      ? null
      : {
          subjectFilter: subjectCondition(subjectFilter(others)),
          filter: subject == null ? { and: [] } : { fragment: "finding/filter/in-cycle", params: { subject } },
        },
  narrow: (key) => ({ subject: partsOfKey(key)[0] ?? "" }),
  ...OF_ROWS,
};

/** Findings about what rests on a clause or act: a duty, or a relationship. */
export const ABOUT_BASES: RuleScope = {
  places: (filter) => ({ valid: VALID_DUTY, filter: foundCondition(filter) }),
  narrow: () => ({}),
  ...OF_ROWS,
};

/** Findings about an act, and nobody in particular. A filter by act finds both the act and what it approves. */
export const ABOUT_ACTS: RuleScope = {
  places: (filter) => (filter.subject == null && filter.duty == null ? { filter: foundCondition(filter) } : null),
  narrow: () => ({}),
  ...OF_ROWS,
};

type Found = Pick<FindingFilter, "regions" | "subject" | "duty" | "act">;

const FOUND_TABLE: FilterTable<Found> = {
  regions: (regions) => ({ fragment: "finding/filter/regions", params: { regions } }),
  subject: (subject) => ({ fragment: "finding/filter/subject", params: { subject } }),
  duty: (duty) => ({ fragment: "finding/filter/duty", params: { duty } }),
  act: (act) => ({ fragment: "finding/filter/act", params: { act } }),
};

function foundCondition({ regions, subject, duty, act }: FindingFilter): Fragment {
  return compileFilter(FOUND_TABLE, { regions, subject, duty, act } as Found);
}

function dutyFilter({ regions, duty, act }: FindingFilter): DutyFilter {
  return { regions: regions ?? null, ids: duty == null ? null : [duty], acts: act == null ? null : [act] };
}

function subjectFilter(filter: FindingFilter): SubjectFilter {
  const { regions, subject, duty, act } = filter;
  return {
    regions: regions ?? null,
    ids: subject == null ? null : [subject],
    responsibleFor: asksForDuties(filter) ? dutyFilter({ duty: duty ?? null, act: act ?? null }) : null,
  };
}

function asksForDuties({ duty, act }: FindingFilter): boolean {
  return duty != null || act != null;
}

function groupsOfRows(places: Slots): Fragment {
  return { fragment: "finding/page/groups", slots: places };
}

function pageOfRows(limit: number, which: Fragment): Fragment {
  return pageFragment("finding/page/row", limit, which);
}

function pageFragment(fragment: string, limit: number, which: Fragment): Fragment {
  return { fragment, params: { limit }, slots: { which } };
}
