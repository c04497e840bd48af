import type { Cell, ColumnHead } from "./column";
import type { EnumWords } from "./enum-words";

/** What a person reads in a cell: words for values, «да» and «нет», lists with semicolons; null for nothing. */
export function peopleCell(cell: Cell, { enumeration }: ColumnHead, words: EnumWords): string | number | null {
  if (typeof cell === "boolean") return cell ? "да" : "нет";
  const word = (text: string) => (enumeration === undefined ? text : words(enumeration, text));
  if (typeof cell === "string") return word(cell);
  return Array.isArray(cell) ? cell.map(word).join("; ") : (cell as number | null);
}
