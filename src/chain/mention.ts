import type { NounKind } from "../entity/noun.words";
import type { Case } from "../language/russian-noun";

/** How a sentence speaks of a node, in the grammatical case that the wording asks for. English ignores the case. */
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
