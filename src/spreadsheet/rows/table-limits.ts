import type { Problem } from "../../problem/problem";

/** More rows are a database. */
export const MAX_ROWS = 200_000;
/** No table that people fill in has as many. */
export const MAX_COLUMNS = 200;
/** What a cell of a workbook can hold. */
export const MAX_CELL = 32_767;
/** 50,000 rows of ten; reading so many takes some 300 MB. */
export const MAX_FILLED_CELLS = 500_000;
/** Of all cells together: twenty in each of so many. */
export const MAX_CHARACTERS = 10_000_000;
/** Signs that no table holds on purpose; line breaks and tabs within a cell are fine. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffd\ufffe\uffff]/u;

/** What programs write for a formula without a value, in English and Russian. */
const ERROR =
  /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|Н\/Д|ССЫЛКА!|ИМЯ\?|ЗНАЧ!|ДЕЛ\/0!|ПУСТО!|ЧИСЛО!)$/u;

/** A cell and its place: rows and columns count from 1. */
export interface PlacedCell {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What keeps a cell from being read; null where nothing does. */
export function cellProblem({ text, ...place }: PlacedCell): Problem | null {
  if (text.length > MAX_CELL) return problemIn(place, tooLong(text.length));
  if (ERROR.test(text))
    return problemIn(place, `expected a value, found the error ${text}: mend the formula, or type the value`);
  if (!UNREADABLE.test(text)) return null;
  return problemIn(
    place,
    "expected text, found a control character or a sign that could not be read: type the cell anew",
  );
}

/** What is wrong with a cell of so many characters. */
export function tooLong(characters: number): string {
  return `expected at most ${MAX_CELL} characters in a cell, found ${characters}: shorten it`;
}

/** A problem at a row, or at one of its cells. */
export function problemIn(
  { file, sheet, row, column = 1 }: Omit<PlacedCell, "text" | "column"> & { readonly column?: number },
  message: string,
): Problem {
  return { file, line: row, column, message, ...(sheet === undefined ? {} : { sheet }) };
}

/** Trimmed, and with plain spaces only. */
export function cellText(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f\ufeff]/g, " ").trim();
}
