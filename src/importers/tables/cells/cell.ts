import { shown } from "../../../problem/shown";
import { repeatsAbove, saysNothing } from "../../../language/placeholder";
import type { CellNature } from "../../../spreadsheet/rows/text-table";
import type { NameDirectory } from "../names/name-directory";

/** What reading a cell takes from outside it. */
export interface CellContext {
  readonly directory: NameDirectory;
  /** Region in which names are looked for; undefined where neither the row nor a default gives one. */
  readonly region: string | undefined;
}

/** The value of a cell, or what is wrong with it and what to write. */
export type CellReading<T> = { readonly value: T } | { readonly mistake: string };

/** What stands in a cell. */
export interface FoundCell {
  readonly text: string;
  readonly nature?: CellNature | undefined;
}

const AS_TEXT = "give the cell the format «text», and type it anew";
const NO_TEXT: Readonly<Record<CellNature, string>> = {
  day: `which is a date, perhaps made of a number such as 12.05: ${AS_TEXT}`,
  number: `which is a number that the cell shows otherwise: ${AS_TEXT}`,
  flag: `which is true or false: ${AS_TEXT}`,
};

/** A way of reading cells. */
export interface CellReader<T> {
  /** What to write, in Russian, for people who fill the table in. */
  readonly format: string;
  /** Where only these may stand: the words that a template offers. */
  readonly choices?: readonly string[];
  /** Whether it holds names or ids of what is known. */
  readonly isNamed?: true;
  /** What it takes from a workbook besides text. */
  readonly takes?: CellNature;
  /** Never asked of a blank cell. */
  readonly read: (text: string, context: CellContext) => CellReading<T>;
}

/**
 * What a cell says; undefined where it says nothing: it is blank, or holds a sign or word that stands for nothing
 * («—», «н/д», «вакансия») and that is no word of the column's own («нет» in one of yes and no).
 */
export function readCell<T>(
  cell: CellReader<T>,
  { text, nature }: FoundCell,
  context: CellContext,
): CellReading<T> | undefined {
  if (text === "") return undefined;
  if (nature !== undefined && nature !== cell.takes)
    return { mistake: `expected text, found ${shown(text)}, ${NO_TEXT[nature]}` };
  if (repeatsAbove(text)) return { mistake: `expected a value, found ${shown(text)}: write out what it repeats` };
  const reading = cell.choices === undefined && saysNothing(text) ? undefined : cell.read(text, context);
  return reading !== undefined && "mistake" in reading && saysNothing(text) ? undefined : reading;
}

/** Reads a cell that holds several values, one a line or divided by «;». `one` reads each of them. */
export function listCell<T>(one: CellReader<T>): CellReader<readonly T[]> {
  return {
    ...(one.isNamed === true ? { isNamed: true } : {}),
    format: `${one.format}; несколько — через «;» или с новой строки`,
    read: (text, context) => {
      const parts = text.split(/[;\n\r]/).flatMap((part) => part.trim() || []);
      const read = parts.flatMap((part) => readCell(one, { text: part }, context) ?? []);
      const mistakes = read.flatMap((each) => ("mistake" in each ? [each.mistake] : []));
      if (read.length === 0) return { mistake: `expected at least one, found ${shown(text)}` };
      if (mistakes.length > 0) return { mistake: mistakes.join("; ") };
      return { value: read.flatMap((each) => ("value" in each ? [each.value] : [])) };
    },
  };
}
