/** One write to the graph: who recorded it, when and why, and its link in the chain of hashes. */
export interface Revision {
  /** Counted from 1. */
  readonly number: number;
  /** An instant in UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
  /** Ids of the subjects for whom they acted. */
  readonly onBehalfOf: readonly string[];
  /** What was asked for: the name of a mutation, or `import`, `load`, `undo`; null where nobody said. */
  readonly operation: string | null;
  /** Of what was written. */
  readonly digest: string;
  readonly hash: string;
  /** Null for the first. */
  readonly previousHash: string | null;
}

/** How many facts a revision touched. A fact is a state of a node, or a relationship. */
export interface RevisionChange {
  /** Those that it said first, or said anew. */
  readonly added: number;
  /** Those of earlier revisions that it took back, also where it said them anew. */
  readonly withdrawn: number;
}
