import { dutyLinkState } from "../entity/duty-validity";
import type { DutyEntity, Entity } from "../entity/entity";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { executes } from "../link/roles";
import type { IsoDay } from "../moment/iso-day";
import { LinkState } from "../moment/link-state";
import { SubjectKind } from "../entity/subject";
import type { Break, TraceLink } from "./accountability";
import { BreakKind } from "./accountability";

const STALE: Readonly<Record<Exclude<LinkState, LinkState.VALID>, BreakKind>> = {
  [LinkState.EXPIRED]: BreakKind.EXPIRED,
  [LinkState.NOT_YET]: BreakKind.NOT_YET,
  [LinkState.REPEALED_BASIS]: BreakKind.REPEALED_BASIS,
};

export interface SizedGroup {
  readonly group: Entity;
  readonly recorded: number;
}

/** What a trace has found. */
export interface Traced {
  readonly duty: DutyEntity;
  readonly links: readonly TraceLink[];
  readonly groups: readonly SizedGroup[];
}

/** All that is missing or stale in a trace: first what the duty lacks, then in the order of the walk. */
export function breaksOf({ duty, links, groups }: Traced, asOf: IsoDay): readonly Break[] {
  return [
    ...staleDuty(duty, asOf),
    ...missingRoles(duty, links),
    ...staleLinks(links),
    ...emptyPosts(links),
    ...groups.flatMap(groupBreaks),
  ];
}

function staleDuty(duty: DutyEntity, asOf: IsoDay): readonly Break[] {
  const state = dutyLinkState(duty.state, asOf);
  return state === LinkState.VALID ? [] : [{ kind: STALE[state], at: duty, link: null }];
}

function missingRoles(duty: Entity, links: readonly TraceLink[]): readonly Break[] {
  const named = links.filter(
    ({ link, state }) => link.relation === RelationKind.RESPONSIBLE_FOR && state === LinkState.VALID,
  );
  const isExecuted = named.some(({ link }) => executes(link.role));
  const isControlled = named.some(({ link }) => link.role === ResponsibilityRole.CONTROLLER);
  return [
    ...(isExecuted ? [] : [{ kind: BreakKind.NO_EXECUTOR, at: duty, link: null }]),
    ...(isControlled ? [] : [{ kind: BreakKind.NO_CONTROLLER, at: duty, link: null }]),
  ];
}

function staleLinks(links: readonly TraceLink[]): readonly Break[] {
  return links.flatMap(({ link, state, far }) =>
    state === LinkState.VALID ? [] : [{ kind: STALE[state], at: far, link }],
  );
}

/** Posts of the trace that nobody holds on the day, each once. */
function emptyPosts(links: readonly TraceLink[]): readonly Break[] {
  const held = new Set(
    links
      .filter(({ link, state }) => link.relation === RelationKind.HOLDS && state === LinkState.VALID)
      .map(({ link }) => link.toId),
  );
  const posts = links.map(({ far }) => far).filter((far) => far.kind === SubjectKind.POSITION && !held.has(far.id));
  return [...new Map(posts.map((post) => [post.id, post])).values()].map((at) => ({
    kind: BreakKind.UNASSIGNED_POST,
    at,
    link: null,
  }));
}

function groupBreaks({ group, recorded }: SizedGroup): readonly Break[] {
  const declared = group.label === "Subject" ? (group.state.declaredSize ?? 0) : 0;
  return [
    ...(recorded === 0 ? [{ kind: BreakKind.EMPTY_GROUP, at: group, link: null }] : []),
    ...(recorded < declared ? [{ kind: BreakKind.GROUP_INCOMPLETE, at: group, link: null }] : []),
  ];
}
