import { AWAITED_FROM } from "../filter/condition-params.question";
import { dutyCondition, isBorne } from "../filter/duty.filter";
import type { Fragment, Slots } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import { EXECUTING_ROLES } from "../link/roles";
import { ONLY_VALID } from "../moment/link-state";
import type { FindingFilter } from "./finding";
import { partsOfKey } from "./finding-id";
import type { RuleScope } from "./rule";

const VALID_DUTY: Fragment = { fragment: "duty/state/valid" };
const VALID: Slots = { valid: VALID_DUTY };
const WHICH: Slots = { which: { fragment: "finding/page/which" } };
const GROUPS: Fragment = { fragment: "finding/page/groups" };
const BEARS_DUTY: Fragment = {
  fragment: "subject/filter/responsible-for",
  slots: {
    borne: isBorne(ONLY_VALID),
    dutyFilter: { and: [VALID_DUTY, { fragment: "finding/filter/asked-duty" }] },
  },
};
const ASKED: Slots = { asked: { fragment: "finding/filter/asked" } };

/** Of a rule whose query gives whole rows. */
const OF_ROWS = { page: { fragment: "finding/page/row", slots: WHICH }, groups: GROUPS };

/** Findings about a duty, and nobody in particular. */
export function aboutDuties(more: Slots = {}): RuleScope {
  return {
    ...aboutSubItems(more),
    page: { fragment: "finding/page/duty", slots: WHICH },
    groups: { fragment: "finding/page/duty-groups", slots: { groups: GROUPS } },
  };
}

/** Findings about a duty of which reports are overdue. A filter by subject finds those of which its own is. */
export function aboutOverdueDuties(more: Slots): RuleScope {
  return { ...aboutDuties(), places: ({ subject }) => ({ ...VALID, ...more, awaited: awaitedFrom(subject) }) };
}

/** Findings about a duty, of which the query itself gathers the evidence. */
export function aboutSubItems(more: Slots = {}): RuleScope {
  return {
    places: ({ subject }) => (subject == null ? { ...VALID, ...more } : null),
    narrow: (key) => ({ duty: key }),
    ...OF_ROWS,
  };
}

/** Findings about a subject and a duty. The key begins with the duty's id. */
export const ABOUT_BEARERS: RuleScope = {
  places: () => VALID,
  narrow: (key) => {
    const [duty = "", subject = ""] = partsOfKey(key);
    return { duty, subject };
  },
  ...OF_ROWS,
};

/** Findings about a subject that may bear duties: a filter by duty or act finds it by these. */
export const ABOUT_DUTY_BEARERS: RuleScope = {
  // The embedded store would look at what each of them bears, even where nobody asks for a duty.
  places: (filter) => ({ ...VALID, bearing: asksForDuties(filter) ? BEARS_DUTY : ANYTHING }),
  narrow: (key) => ({ subject: key }),
  ...OF_ROWS,
};

/** Findings about a subject, or about several, and none about a duty. The key begins with the subject's id. */
export const ABOUT_SUBJECTS: RuleScope = {
  places: (filter) => (asksForDuties(filter) ? null : {}),
  narrow: (key) => ({ subject: partsOfKey(key)[0] ?? "" }),
  ...OF_ROWS,
};

/** Findings about what rests on a clause or act: a duty, or a relationship. */
export const ABOUT_BASES: RuleScope = {
  places: () => ({ ...VALID, ...ASKED }),
  narrow: () => ({}),
  ...OF_ROWS,
};

/** Findings about an act, and nobody in particular. A filter by act finds both the act and what it approves. */
export const ABOUT_ACTS: RuleScope = {
  places: ({ subject, duty }) => (subject == null && duty == null ? ASKED : null),
  narrow: () => ({}),
  ...OF_ROWS,
};

/** To walk from each duty to the subject takes too long where nobody asks for one. */
function awaitedFrom(subject: string | null | undefined): Fragment {
  if (subject == null) return ANYTHING;
  const borne = dutyCondition({ responsible: subject, roles: EXECUTING_ROLES });
  return { and: [borne, { fragment: AWAITED_FROM, params: { subject } }] };
}

function asksForDuties({ duty, act }: FindingFilter): boolean {
  return duty != null || act != null;
}
