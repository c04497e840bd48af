import { unglued } from "../words/glued";
import type { Token } from "../words/token";
import { tokensOf } from "../words/token";

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A cell: the stretches of the text that make it, which may lie on several lines. */
export type Cell = readonly Stretch[];

export type ColumnRole = "NUMBER" | "EVENT" | "TERM" | "BEARERS" | "OTHER";

/** A table of a plan: what its columns are for, and its rows. */
export interface Table {
  readonly roles: readonly ColumnRole[];
  /** A row of one cell says when those below it are to be done. */
  readonly rows: readonly (readonly Cell[])[];
  /** The first and last sign of it, headers included. */
  readonly start: number;
  readonly end: number;
}

/** The words of a cell on one line. */
export function textOfCell(cell: Cell, text: string): string {
  return cell
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => part !== "")
    .join(" ")
    .replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ");
}

/** The tokens of a cell; a word that was broken at the end of a line is one. */
export function tokensOfCell(cell: Cell, text: string): Token[] {
  const found: Token[] = [];
  for (const { start, end } of cell) {
    const tokens = tokensOf(text.slice(start, end), start);
    const whole = brokenWord(found, tokens[0]);
    if (whole === undefined) found.push(...tokens);
    else found.splice(-2, 2, whole, ...tokens.slice(1));
  }
  return unglued(found);
}

/** The word of which the tokens end with the first part and a hyphen, and `next` is the rest; undefined for no such word. */
function brokenWord(tokens: readonly Token[], next: Token | undefined): Token | undefined {
  const [before, hyphen] = tokens.slice(-2);
  if (before?.kind !== "word" || hyphen?.text !== "-" || before.end !== hyphen.start) return undefined;
  if (next === undefined || !/^\p{Ll}/u.test(next.text)) return undefined;
  const dash = /\p{Lu}$/u.test(before.text) ? "-" : "";
  return { ...before, text: before.text + dash + next.text, low: before.low + dash + next.low, end: next.end };
}

/** Longer ones are years. */
const NUMBER = /^(?:1?\d{1,3}(?:\.\d{1,3}){0,4})\.?$|^1?\d{1,3}\)$/u;

/** Whether a cell holds nothing but the number of a row. */
export function isRowNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}
