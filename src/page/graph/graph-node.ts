import { clauseOfAct } from "../language/citation";
import type {
  BrickFragment,
  DutyStatus,
  Level,
  LineFragment,
  SubjectKind,
  WireFragment,
} from "../graphql/generated/operations";

/** A node as pictures and tables take it: what only some kinds of nodes say is absent with the others. */
export interface GraphNode {
  readonly typename: BrickFragment["__typename"];
  readonly id: string;
  readonly label: string;
  readonly kind?: SubjectKind;
  readonly level?: Level;
  readonly region?: string | null;
  readonly shortName?: string | null;
  /** Of groups. */
  readonly recordedSize?: number;
  /** Of posts; null where nobody is recorded. */
  readonly holder?: { readonly id: string; readonly name: string } | null;
  readonly organisation?: string | null;
  /** Of duties. */
  readonly status?: DutyStatus;
  readonly clause?: string;
}

/** A link as it is drawn and named; its ends by id. */
export type GraphLine = LineFragment;

/** A link with all that is known of it. */
export type GraphLink = WireFragment;

/** The node that a brick of an answer is. */
export function graphNode(brick: BrickFragment): GraphNode {
  const { __typename: typename, id, label } = brick;
  return { typename, id, label, ...ofSubject(brick), ...ofDuty(brick) };
}

function ofSubject(brick: BrickFragment): Partial<GraphNode> {
  if (!("kind" in brick)) return {};
  const { kind, level, region, shortName } = brick;
  const subject = { kind, level, region, shortName };
  if (brick.__typename === "Group") return { ...subject, recordedSize: brick.recordedSize };
  if (brick.__typename !== "Position") return subject;
  return { ...subject, holder: brick.holder, organisation: brick.organisation?.id ?? null };
}

function ofDuty(brick: BrickFragment): Partial<GraphNode> {
  if (brick.__typename !== "Duty") return {};
  return { status: brick.status, clause: clauseOfAct(brick.provision) };
}

/** Nodes by id. */
export function nodesById(bricks: readonly BrickFragment[]): ReadonlyMap<string, GraphNode> {
  return new Map(bricks.map((brick) => [brick.id, graphNode(brick)]));
}
