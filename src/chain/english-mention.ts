import { NOUN_WORDS } from "../entity/noun.words";
import type { MentionMaker, Named } from "./mention";
import { standsAlone } from "./noun-kind";

/** English mentions. Names stay in Russian, in quotes behind a noun where the sentence needs one. */
export const ENGLISH_MENTIONS: MentionMaker = {
  byName: (named) => () => {
    if (standsAlone(named.kind)) return named.name;
    const { term } = NOUN_WORDS[named.kind].EN;
    return named.kind === "clause" ? `${term} ${named.name}` : `the ${term} “${named.name}”`;
  },
  again: (named) => () => againOf(named),
};

function againOf({ kind, name }: Named): string {
  return kind === "person" ? name : `this ${NOUN_WORDS[kind].EN.term}`;
}
