import type { NounKind } from "./noun-kind";

/** The Russian cases in the order of the school book; English has no use for them. */
export const CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const;
export type Case = (typeof CASES)[number];

/** How a sentence speaks of a node, in the case that the wording asks for. */
export type Mention = (grammaticalCase: Case) => string;

/** What a mention is made of. */
export interface Named {
  readonly kind: NounKind;
  readonly name: string;
}

/** How a language speaks of nodes, and joins two of them by a link. */
export interface MentionMaker {
  /** The first time: by name. */
  readonly byName: (named: Named) => Mention;
  /** Right after that: «эта группа». */
  readonly again: (named: Named) => Mention;
}
