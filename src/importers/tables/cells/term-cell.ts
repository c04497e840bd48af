import { shown } from "../../../problem/shown";
import { foldText } from "../../../language/fold-text";
import type { Words } from "../../../language/words";
import { spellingsOf } from "../../../language/words";
import type { CellReader } from "./cell";

/** Reads a value of an enumeration, `without` aside: any of its spellings in either language, or the value itself. */
export function termCell<E extends string, W extends E = never>(
  words: Words<E>,
  ...without: readonly W[]
): CellReader<Exclude<E, W>> {
  const values = (Object.keys(words) as E[]).filter((value): value is Exclude<E, W> => !without.includes(value as W));
  const byTerm = new Map(
    values.flatMap((value) => [value, ...spellingsOf(words[value])].map((text) => [termKey(text), value] as const)),
  );
  const choices = values.map((value) => words[value].RU.term);
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
