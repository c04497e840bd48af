import type { EntityLabel, EntityStates } from "../entity/entity";
import type { LinkProperties, RelationKind } from "../link/link";
import type { Interval } from "../moment/interval";
import type { SubjectKind } from "../entity/subject";

/** One state of a node with the days on which it held. The states of a node follow one another without gaps. */
export interface StateFact<L extends EntityLabel> {
  readonly validity: Interval;
  readonly properties: EntityStates[L];
}

/** A node and all its states, earliest first. */
export type EntityFact = {
  [L in EntityLabel]: {
    readonly id: string;
    readonly label: L;
    /** Of subjects. */
    readonly kind: L extends "Subject" ? SubjectKind : null;
    readonly states: readonly StateFact<L>[];
  };
}[EntityLabel];

/** A relationship as a source states it. The write path gives it an id. */
export interface LinkFact extends LinkProperties {
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
}

/** Names the facts that a correction withdraws: all those between two nodes that fit. */
export interface Retraction {
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  /** Only the fact that began on this day, where there are several. */
  readonly validFrom?: string;
  /** Only the fact with this id. */
  readonly linkId?: string;
}

/** What a source says of the world: handed to the write path, which records the difference to what is known. */
export interface GraphFacts {
  readonly entities: readonly EntityFact[];
  readonly links: readonly LinkFact[];
  readonly retractions: readonly Retraction[];
}

/** Who records facts, and why: kept with the revision. */
export interface RevisionReason {
  /** A program, or the name of the principal of a request. */
  readonly by: string;
  readonly why: string;
  /** Ids of the subjects for whom they act; left out where they act for nobody. */
  readonly onBehalfOf?: readonly string[];
  /** What was asked for: the name of a mutation, or `import`, `load`, `undo`; left out where nobody said. */
  readonly operation?: string;
}
