import { shown } from "../../../problem/shown";
import { foldText } from "../../../language/fold-text";
import type { Cell } from "./cell";

/** The Russian words for each value of an enumeration: the one that people are offered, then others that they write. */
export type Terms<E extends string> = Readonly<Record<E, readonly [term: string, ...others: string[]]>>;

/** Reads a value of an enumeration: its Russian term, or the value itself. */
export function termCell<E extends string>(terms: Terms<E>): Cell<E> {
  const values = Object.entries<readonly string[]>(terms) as [E, readonly string[]][];
  const byTerm = new Map(values.flatMap(([value, words]) => [value, ...words].map((word) => [termKey(word), value])));
  const choices = values.map(([, [term = ""]]) => term);
  return {
    format: "одно из значений списка",
    choices,
    read: (text) => {
      const value = byTerm.get(termKey(text));
      return value === undefined
        ? { mistake: `expected one of ${choices.join(", ")}; found ${shown(text)}` }
        : { value };
    },
  };
}

/** Letters and digits alone: «IT-куб», «it куб» and `IT_CUBE` are written in many ways. */
function termKey(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{Nd}]/gu, "");
}
