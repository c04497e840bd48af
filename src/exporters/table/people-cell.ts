import type { Language } from "../../language/language";
import { YES_NO_WORDS } from "../../language/yes-no.words";
import type { Cell, ColumnHead } from "./column";

/**
 * What a person reads in a cell: words for values, «да» and «нет» for flags, lists with semicolons. Null stands for an
 * empty cell.
 */
export function peopleCell(cell: Cell, { words }: ColumnHead, language: Language): string | number | null {
  if (typeof cell === "boolean") return YES_NO_WORDS[cell ? "yes" : "no"][language].term;
  const word = (text: string) => words?.[text]?.[language].term ?? text;
  if (typeof cell === "string") return word(cell);
  return Array.isArray(cell) ? cell.map(word).join("; ") : (cell as number | null);
}
