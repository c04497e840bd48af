import type { MentionMaker, Named } from "./mention";
import { standsAlone } from "./noun-kind";

/** English mentions; names of the acts stay in Russian, in quotes behind a noun where one is needed. */
export const ENGLISH_MENTIONS: MentionMaker = {
  byName: (named) => () => {
    if (standsAlone(named.kind)) return named.name;
    return named.kind === "clause" ? `clause ${named.name}` : `the ${named.kind} “${named.name}”`;
  },
  again: (named) => () => againOf(named),
};

function againOf({ kind, name }: Named): string {
  return kind === "person" ? name : `this ${kind}`;
}
