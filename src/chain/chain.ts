import type { Entity } from "../entity/entity";
import { RelationKind } from "../link/link";
import type { Link } from "../link/link";
import type { LinkState } from "../moment/link-state";

/** A way from one node to another on which no node comes twice. */
export interface InteractionChain {
  /** One more than the links, from end to end. */
  readonly nodes: readonly Entity[];
  /** Links in the order in which they are walked. Each keeps its own direction, along the chain or against it. */
  readonly links: readonly Link[];
}

/** Which relationships a walk may use. */
export interface WalkFilter {
  /** Of these kinds; `INTERACTION_RELATIONS` by default. */
  readonly over?: readonly RelationKind[] | null;
  /** In these states; VALID by default. */
  readonly states?: readonly LinkState[] | null;
}

/**
 * The kinds by which subjects act together. Programmes and acts are left out: they would join everything with
 * everything.
 */
export const INTERACTION_RELATIONS: readonly RelationKind[] = [
  RelationKind.RESPONSIBLE_FOR,
  RelationKind.NETWORK_AGREEMENT,
  RelationKind.SUBORDINATE_TO,
  RelationKind.HOSTED_BY,
  RelationKind.MEMBER_OF,
  RelationKind.POST_IN,
  RelationKind.HOLDS,
];
