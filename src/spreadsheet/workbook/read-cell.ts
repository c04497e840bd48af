import type { CellNature } from "../rows/text-table";
import type { NumberFormat } from "./number-format";
import { shownNumber } from "./number-format";
import { cellText, MAX_CELL, tooLong } from "../rows/table-limits";

/** What a cell says as text, or why it says nothing. */
export type CellText = { readonly text: string; readonly nature?: CellNature } | { readonly refusal: string };

/** A cell as a sheet has it. */
export interface SheetCell {
  /** Of its value: `s` refers to a shared text, `e` is an error, `n` or none a number … */
  readonly type: string;
  readonly style: number;
  /** Undefined where the cell has none. */
  readonly value: string | undefined;
  readonly isFormula: boolean;
}

/** What the cells of a workbook refer to. */
export interface CellReferences {
  readonly texts: readonly CellText[];
  readonly numberStyles: readonly NumberFormat[];
  readonly isFrom1904: boolean;
}

const EMPTY: CellText = { text: "" };
/** Without exponent, separators and what is left of binary fractions. */
const NUMBER = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 15 });
/** Days from the first one of the two calendars of spreadsheets to 1970. */
const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 };
const MS_PER_DAY = 86_400_000;
const MIDNIGHT = /T00:00:00(\.0+)?Z?$/;

/** A day is read as `YYYY-MM-DD`. A number, or the value of a formula, is read as a person sees it. */
export function readCell(cell: SheetCell, references: CellReferences): CellText {
  const { type, value, isFormula } = cell;
  if (value === undefined) return isFormula ? NOT_COMPUTED : EMPTY;
  switch (type) {
    case "s":
      return references.texts[Number.parseInt(value, 10)] ?? TEXT_MISSING;
    case "inlineStr":
    case "str":
      return readText(value);
    case "e":
      return refused(`found the error ${value}: mend the formula, or type the value`);
    default:
      // Some programs write an empty value for a formula that they did not reckon.
      if (value.trim() === "") return isFormula ? NOT_COMPUTED : EMPTY;
      return readValue(value.trim(), cell, references);
  }
}

/** As the cell shows it: trimmed, and with the signs that the format writes as `_x000D_`. */
export function readText(raw: string): CellText {
  if (raw.length > MAX_CELL * 7) return { refusal: tooLong(raw.length) };
  const text = cellText(
    raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
  return text.length > MAX_CELL ? { refusal: tooLong(text.length) } : { text: ownCopy(text) };
}

/** A part of a text keeps all of the text in memory of which it was cut. */
function ownCopy(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function readValue(value: string, cell: SheetCell, references: CellReferences): CellText {
  if (cell.type === "b") return { text: value === "1" ? "да" : "нет", nature: "flag" };
  if (cell.type === "d") return { text: value.replace(MIDNIGHT, ""), nature: "day" };
  return readNumber(value, cell, references);
}

function readNumber(value: string, { style }: SheetCell, { numberStyles, isFrom1904 }: CellReferences): CellText {
  const number = Number(value);
  if (Number.isNaN(number)) return refused("found what should be a number and is none: type it anew");
  const format = numberStyles[style] ?? { shows: "number" };
  if (format.shows !== "day") {
    const shown = shownNumber(number, format);
    return { text: shown || NUMBER.format(number), ...(shown === null ? { nature: "number" } : {}) };
  }
  const day = number - (isFrom1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900);
  const date = new Date(Math.round(day * MS_PER_DAY));
  if (Number.isNaN(date.getTime())) return refused("found a date that no calendar has: type it anew");
  return { text: date.toISOString().replace(MIDNIGHT, ""), nature: "day" };
}

const NOT_COMPUTED = refused(
  "found a formula without its value: open and save the workbook in a spreadsheet program, which computes it, or type the value",
);
const TEXT_MISSING = refused("found a text that the workbook lacks: save it again in a spreadsheet program");

function refused(what: string): CellText {
  return { refusal: `expected a value, ${what}` };
}
