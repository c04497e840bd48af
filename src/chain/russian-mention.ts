import { NOUN_WORDS } from "../entity/noun.words";
import { quoted } from "../language/russian";
import { demonstrative } from "../language/russian-noun";
import type { MentionMaker } from "./mention";
import { standsAlone } from "./noun-kind";

/**
 * Russian mentions. Names are never declined: where another case than the nominative is called for, a common noun takes
 * it, and the name stands behind it in quotes.
 */
export const RUSSIAN_MENTIONS: MentionMaker = {
  byName: (named) => (grammaticalCase) => {
    if (grammaticalCase === "nominative" && standsAlone(named.kind)) return named.name;
    const name = named.kind === "clause" ? named.name : quoted(named.name);
    return `${NOUN_WORDS[named.kind].RU.cases[grammaticalCase]} ${name}`;
  },
  again: (named) => (grammaticalCase) => {
    if (named.kind === "person") return RUSSIAN_MENTIONS.byName(named)(grammaticalCase);
    return demonstrative(NOUN_WORDS[named.kind].RU, grammaticalCase);
  },
};
