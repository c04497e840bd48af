import { dutyLinkState } from "../entity/duty-validity";
import type { DutyEntity, Entity } from "../entity/entity";
import type { Link } from "../link/link";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { executes } from "../link/roles";
import type { IsoDay } from "../moment/iso-day";
import { LinkState } from "../moment/link-state";
import { SubjectKind } from "../entity/subject";
import type { Break, TraceLink } from "./accountability";
import { BreakKind, TraceBranch } from "./accountability";

const STALE: Readonly<Record<Exclude<LinkState, LinkState.VALID>, BreakKind>> = {
  [LinkState.EXPIRED]: BreakKind.EXPIRED,
  [LinkState.NOT_YET]: BreakKind.NOT_YET,
  [LinkState.REPEALED_BASIS]: BreakKind.REPEALED_BASIS,
  [LinkState.UNKNOWN]: BreakKind.UNKNOWN,
};

/** Which links fill the same place: a post has one holder, a subject one superior of a kind. */
const PLACES: Partial<Record<RelationKind, (link: Link) => string>> = {
  [RelationKind.HOLDS]: ({ toId }) => toId,
  [RelationKind.POST_IN]: ({ fromId }) => fromId,
  [RelationKind.SUBORDINATE_TO]: ({ fromId, kind }) => `${fromId} ${kind}`,
  [RelationKind.MEMBER_OF]: ({ fromId, toId }) => `${fromId} ${toId}`,
  [RelationKind.RESPONSIBLE_FOR]: ({ fromId, role }) => `${fromId} ${role}`,
  [RelationKind.CONCERNS]: ({ toId }) => toId,
};

export interface SizedGroup {
  readonly group: Entity;
  readonly recorded: number;
  /** Nobody is recorded in it who is no group, groups in it opened. */
  readonly isEmpty: boolean;
}

/** What a trace has found. */
export interface Traced {
  readonly duty: DutyEntity;
  readonly links: readonly TraceLink[];
  readonly groups: readonly SizedGroup[];
}

/**
 * All that is missing or stale in a trace, each once: first what the duty lacks, then in the order of the walk. A stale
 * link whose place a VALID one fills is none, such as that of a former holder of a post.
 */
export function breaksOf({ duty, links, groups }: Traced, asOf: IsoDay): readonly Break[] {
  // Who is concerned bears nothing: that nobody is recorded there is no gap in who answers for the duty.
  const borne = links.filter(({ branch }) => branch !== TraceBranch.CONCERNS);
  return withoutRepeats([
    ...brokenDuty(duty, links, asOf),
    ...staleLinks(links, asOf),
    ...emptyPosts(borne),
    ...groups.flatMap((sized) => [...emptyGroup(sized, borne), ...incompleteGroup(sized, [...borne, ...links])]),
  ]);
}

/** The day since which a node no longer exists; null for one that does, and for what is no subject. */
export function endedOn(node: Entity, asOf: IsoDay): IsoDay | null {
  const to = node.label === "Subject" ? node.state.existsTo : null;
  return to !== null && to <= asOf ? to : null;
}

function brokenDuty(duty: DutyEntity, links: readonly TraceLink[], asOf: IsoDay): readonly Break[] {
  const state = dutyLinkState(duty.state, asOf);
  const stale = state === LinkState.VALID ? [] : [STALE[state]];
  return [...stale, ...missingRoles(state, links)].map((kind) => ({
    kind,
    at: duty,
    link: null,
    branch: null,
    isOnChain: true,
    endedOn: null,
  }));
}

/** Who is named in a duty that does not hold is named all the same, by a link in the state of the duty. */
function missingRoles(dutyState: LinkState, links: readonly TraceLink[]): readonly BreakKind[] {
  const named = links.filter(
    ({ link, state }) =>
      link.relation === RelationKind.RESPONSIBLE_FOR && (state === LinkState.VALID || state === dutyState),
  );
  const isExecuted = named.some(({ link }) => executes(link.role));
  const isControlled = named.some(({ link }) => link.role === ResponsibilityRole.CONTROLLER);
  return [...(isExecuted ? [] : [BreakKind.NO_EXECUTOR]), ...(isControlled ? [] : [BreakKind.NO_CONTROLLER])];
}

function staleLinks(links: readonly TraceLink[], asOf: IsoDay): readonly Break[] {
  const filled = new Set(links.filter(({ state }) => state === LinkState.VALID).flatMap(({ link }) => placeOf(link)));
  return links.flatMap((traced) => {
    const { link, state, far, branch } = traced;
    if (state === LinkState.VALID || placeOf(link).some((place) => filled.has(place))) return [];
    const isOnChain = !traced.isAside && !isBehindBreak(traced, links);
    const ended = state === LinkState.EXPIRED ? endedOn(far, asOf) : null;
    return [{ kind: STALE[state], at: far, link, branch, isOnChain, endedOn: ended }];
  });
}

function placeOf(link: Link): readonly string[] {
  const place = PLACES[link.relation];
  return place === undefined ? [] : [`${link.relation} ${place(link)}`];
}

/** Whether a link between the duty and this one is not VALID. */
function isBehindBreak({ link, far, branch, depth }: TraceLink, links: readonly TraceLink[]): boolean {
  if (depth === 1) return false;
  const nearId = link.fromId === far.id ? link.toId : link.fromId;
  return !isReached(
    nearId,
    links.filter((other) => other.branch === branch),
  );
}

/** Whether the chain leads to the node, over VALID links and not beside it. */
function isReached(id: string, links: readonly TraceLink[]): boolean {
  return links.some(({ far, isBroken, isAside }) => far.id === id && !isBroken && !isAside);
}

/** Posts of the trace that nobody holds on the day; that of an organisation which is gone has nobody to hold it. */
function emptyPosts(links: readonly TraceLink[]): readonly Break[] {
  const held = new Set(
    links
      .filter(({ link, state }) => link.relation === RelationKind.HOLDS && state === LinkState.VALID)
      .map(({ link }) => link.toId),
  );
  const gone = new Set(
    links
      .filter(({ link, state }) => link.relation === RelationKind.POST_IN && state === LinkState.EXPIRED)
      .map(({ link }) => link.fromId),
  );
  return links
    .filter(({ far }) => far.kind === SubjectKind.POSITION && !held.has(far.id) && !gone.has(far.id))
    .map(({ far, branch }) => gap(BreakKind.UNASSIGNED_POST, far, { branch, links }));
}

function emptyGroup({ group, isEmpty }: SizedGroup, links: readonly TraceLink[]): readonly Break[] {
  const reached = links.find(({ far }) => far.id === group.id);
  return isEmpty && reached !== undefined ? [gap(BreakKind.EMPTY_GROUP, group, { branch: reached.branch, links })] : [];
}

function incompleteGroup({ group, recorded }: SizedGroup, links: readonly TraceLink[]): readonly Break[] {
  const declared = group.label === "Subject" ? (group.state.declaredSize ?? 0) : 0;
  const { branch = null } = links.find(({ far }) => far.id === group.id) ?? {};
  return recorded < declared ? [gap(BreakKind.GROUP_INCOMPLETE, group, { branch, links })] : [];
}

function gap(kind: BreakKind, at: Entity, { branch, links }: Pick<Break, "branch"> & Pick<Traced, "links">): Break {
  return { kind, at, link: null, branch, isOnChain: isReached(at.id, links), endedOn: null };
}

/** Each kind once at a place. One that is on the chain at one of its occurrences is on the chain. */
function withoutRepeats(found: readonly Break[]): readonly Break[] {
  const kept = new Map<string, Break>();
  for (const one of found) {
    const key = [one.kind, one.at.id, one.link?.id].join(" ");
    const former = kept.get(key);
    if (former === undefined) kept.set(key, one);
    else if (one.isOnChain && !former.isOnChain) kept.set(key, { ...former, isOnChain: true });
  }
  return [...kept.values()];
}
