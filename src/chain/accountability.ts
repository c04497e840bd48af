import type { Entity } from "../entity/entity";
import type { Link } from "../link/link";
import { RelationKind, ResponsibilityRole } from "../link/link";
import type { Step } from "../link/link.query";
import type { IsoDay } from "../moment/iso-day";
import type { LinkState } from "../moment/link-state";
import { isOfKindWhere } from "../entity/subject-kinds";

/** Why a link is part of a trace: it leads to what the duty rests on, to who does it, or to who controls it. */
export enum TraceBranch {
  BASIS = "BASIS",
  EXECUTION = "EXECUTION",
  CONTROL = "CONTROL",
}

/** What is missing or stale in a chain of accountability. */
export enum BreakKind {
  EXPIRED = "EXPIRED",
  NOT_YET = "NOT_YET",
  REPEALED_BASIS = "REPEALED_BASIS",
  UNKNOWN = "UNKNOWN",
  NO_EXECUTOR = "NO_EXECUTOR",
  NO_CONTROLLER = "NO_CONTROLLER",
  UNASSIGNED_POST = "UNASSIGNED_POST",
  EMPTY_GROUP = "EMPTY_GROUP",
  GROUP_INCOMPLETE = "GROUP_INCOMPLETE",
}

export interface TraceLink {
  readonly link: Link;
  /** Links from the duty to this one, itself included. */
  readonly depth: number;
  readonly branch: TraceBranch;
  readonly state: LinkState;
  /** It, or a link between it and the duty, is not VALID. */
  readonly isBroken: boolean;
  /** It leads to a post that an organisation has, or on from there: beside the chain of who bears the duty. */
  readonly isAside: boolean;
  /** The node at its far end from the duty. */
  readonly far: Entity;
}

export interface Break {
  readonly kind: BreakKind;
  readonly at: Entity;
  readonly link: Link | null;
  /** The branch on which it is; null where the duty itself is broken. */
  readonly branch: TraceBranch | null;
  /** The chain of who bears, controls or bases the duty breaks here first, not behind another break or beside the chain. */
  readonly isOnChain: boolean;
  /** The day since which the node does not exist, where that is what broke the link. */
  readonly endedOn: IsoDay | null;
}

export interface TruncatedGroup {
  readonly group: Entity;
  readonly shown: number;
  readonly total: number;
}

/**
 * The branch that a step leads on, or null where the trace does not go.
 *
 *     act ◀─PART_OF─ clause ─ESTABLISHES─▶ DUTY ◀─EXECUTOR─── group ◀─MEMBER_OF─ school ◀─POST_IN─ director ◀─HOLDS─ person
 *      │                                     ▲
 *      └FOLLOWS▶ instruction                 └──CONTROLLER── deputy ─SUBORDINATE_TO─▶ minister ◀─HOLDS─ person
 *       (basis)                                   (control)                                 (execution, above)
 */
export function branchOf({ link }: Step, near: Entity, branch: TraceBranch | null): TraceBranch | null {
  if (branch === null) return firstBranch(link);
  const isOut = link.fromId === near.id;
  if (isPostOfExecutor(link, near, isOut, branch)) return branch;
  return (isOut ? OUTWARD : INWARD)[branch].has(link.relation) ? branch : null;
}

/**
 * Whether the trace goes on behind a step: a post's organisation is named, but what else it has is not of this duty.
 */
export function leadsOn({ link }: Step, near: Entity): boolean {
  return !(link.relation === RelationKind.POST_IN && link.fromId === near.id);
}

type Steps = Readonly<Record<TraceBranch, ReadonlySet<RelationKind>>>;

/**
 * Along the relationship: from a clause to its act, from a controller to who stands above, from a post to its
 * organisation.
 */
const OUTWARD: Steps = {
  [TraceBranch.BASIS]: new Set([RelationKind.PART_OF, RelationKind.FOLLOWS]),
  [TraceBranch.EXECUTION]: new Set([RelationKind.POST_IN]),
  [TraceBranch.CONTROL]: new Set([RelationKind.POST_IN, RelationKind.SUBORDINATE_TO]),
};

/** Against it: from a group to its members, from a post to its holders. */
const INWARD: Steps = {
  [TraceBranch.BASIS]: new Set(),
  [TraceBranch.EXECUTION]: new Set([RelationKind.MEMBER_OF, RelationKind.HOLDS]),
  [TraceBranch.CONTROL]: new Set([RelationKind.MEMBER_OF, RelationKind.HOLDS]),
};

function firstBranch(link: Link): TraceBranch | null {
  if (link.relation === RelationKind.ESTABLISHES) return TraceBranch.BASIS;
  if (link.relation !== RelationKind.RESPONSIBLE_FOR) return null;
  return link.role === ResponsibilityRole.CONTROLLER ? TraceBranch.CONTROL : TraceBranch.EXECUTION;
}

/**
 * Whether the trace goes from an organisation to its posts: from one that executes it does, from one that controls it
 * does not.
 */
function isPostOfExecutor(link: Link, near: Entity, isOut: boolean, branch: TraceBranch): boolean {
  const isPost = link.relation === RelationKind.POST_IN && !isOut;
  return isPost && branch === TraceBranch.EXECUTION && isOfKindWhere(near.kind, ({ hasPosts }) => hasPosts);
}
