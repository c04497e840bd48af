import type { Gutter } from "./gutters";
import { columnsOf, crosses } from "./gutters";
import type { PageLine } from "./page-line";

/** Two lines of a cell are nearer to one another than two rows, by this part of their distance. */
const APART = 1.2;
/** A row has fewer lines: more are several rows that nothing parts. */
const MOST_LINES = 12;
/** Lines that differ less stand at one height. */
const LEAST_POINTS = 4;
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?$/u;

/**
 * The lines of a table, row by row, where there is more room between two rows than between two lines of a cell. A line
 * each where numbers tell the rows apart, or where nothing does; headings across the columns stand alone.
 */
export function rowsByRoom(lines: readonly PageLine[], gutters: readonly Gutter[]): readonly (readonly PageLine[])[] {
  const apart = lines.map((line) => [line]);
  if (lines.some((line) => isNumbered(line, gutters))) return apart;
  const rows = parted(lines, gutters);
  return rows.length > 1 && rows.every((row) => row.length <= MOST_LINES) ? rows : apart;
}

function isNumbered(line: PageLine, gutters: readonly Gutter[]): boolean {
  const [first = []] = columnsOf(line, gutters);
  return NUMBER.test(
    first
      .map(({ text }) => text)
      .join("")
      .trim(),
  );
}

function parted(lines: readonly PageLine[], gutters: readonly Gutter[]): readonly (readonly PageLine[])[] {
  const distances = lines.slice(1).map(({ y }, above) => (lines[above]?.y ?? y) - y);
  const usual = Math.min(...distances.filter((distance) => distance >= LEAST_POINTS));
  const rows: PageLine[][] = [];
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    const isAlone = crosses(line, gutters) || (before !== undefined && crosses(before, gutters));
    const isApart = (distances[place - 1] ?? Infinity) > usual * APART;
    const row = rows.at(-1);
    if (row === undefined || isAlone || isApart) rows.push([line]);
    else row.push(line);
  }
  return rows;
}
