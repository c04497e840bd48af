import type { Gutter } from "./gutters";
import { columnsOf, crosses, groupsOf, guttersOf } from "./gutters";
import type { PageLine } from "./page-line";
import { wordsOf } from "./page-line";
import { rowsByRoom } from "./rows-by-room";

/** A row of a table has so many columns. */
const FEWEST_COLUMNS = 3;
/** So many lines without a row between them, as wide as these, end a table. */
const MOST_WIDE = 2;
const WIDE = 0.6;
/** So many lines side by side are columns of text; fewer are stamps and signatures. */
const FEWEST_BESIDE = 8;
/** Parts of the page's width between which such columns meet, and that their lines fill. */
const MIDDLE = { from: 0.35, to: 0.65 } as const;
const FULL = 0.6;

/** The lines of a page as text: rows of tables with bars between their cells, columns of text one below the other. */
export function pageText(lines: readonly PageLine[]): readonly string[] {
  const left = Math.min(...lines.map(({ pieces }) => pieces[0]?.x ?? 0));
  const right = Math.max(...lines.map((line) => groupsOf(line).at(-1)?.to ?? 0));
  const plain = (line: PageLine) => wordsOf(line.pieces, left);
  const text: string[] = [];
  let at = 0;
  for (const { first, end, gutters } of [...tablesIn(lines, right - left), ...columnsIn(lines, { left, right })].sort(
    (a, b) => a.first - b.first,
  )) {
    if (first < at) continue;
    text.push(...lines.slice(at, first).map(plain));
    const within = lines.slice(first, end);
    text.push(...(gutters.length === 1 ? beside(within, gutters) : rowsOf(within, gutters, plain)));
    at = end;
  }
  return [...text, ...lines.slice(at).map(plain)];
}

/** Lines of a page that gutters part. */
interface Parted {
  readonly first: number;
  readonly end: number;
  readonly gutters: readonly Gutter[];
}

/** From a row to the last one, with the lines on which their cells go on. */
function tablesIn(lines: readonly PageLine[], width: number): readonly Parted[] {
  const tables: Parted[] = [];
  let first = lines.findIndex(isRow);
  while (first >= 0) {
    const end = endOfTable(lines, first, width);
    const within = lines.slice(first, end);
    const gutters = guttersOf(within);
    const rows = within.filter((line) => isRow(line) && !crosses(line, gutters)).length;
    if (gutters.length >= FEWEST_COLUMNS - 1 && rows > 1) tables.push({ first, end, gutters });
    const next = lines.slice(end).findIndex(isRow);
    first = next < 0 ? -1 : end + next;
  }
  return tables;
}

function isRow(line: PageLine): boolean {
  return groupsOf(line).length >= FEWEST_COLUMNS;
}

function endOfTable(lines: readonly PageLine[], first: number, width: number): number {
  let wide = 0;
  for (let at = first + 1; at < lines.length; at += 1) {
    const groups = groupsOf(lines[at] ?? { pieces: [], y: 0 });
    const [group] = groups;
    wide = groups.length === 1 && group !== undefined && group.to - group.from > width * WIDE ? wide + 1 : 0;
    if (wide === MOST_WIDE) return at - 1;
  }
  return lines.length;
}

/** Rows with bars between their cells, all lines of a cell as one; headings across them as they are. */
function rowsOf(
  lines: readonly PageLine[],
  gutters: readonly Gutter[],
  plain: (line: PageLine) => string,
): readonly string[] {
  return rowsByRoom(lines, gutters).map((row) => {
    const [first] = row;
    if (first !== undefined && crosses(first, gutters)) return plain(first);
    const columns = row.map((line) => columnsOf(line, gutters));
    const cells = [...gutters, null].map((_gutter, column) =>
      columns
        .map((line) => wordsOf(line[column] ?? [], line[column]?.[0]?.x ?? 0).trim())
        .filter((words) => words !== "")
        .join(" "),
    );
    return `| ${cells.join(" | ")} |`;
  });
}

/** Two columns of text that meet in the middle of the page. */
function columnsIn(
  lines: readonly PageLine[],
  page: { readonly left: number; readonly right: number },
): readonly Parted[] {
  const width = page.right - page.left;
  const isMiddle = ({ from, to }: Gutter) => {
    const middle = ((from + to) / 2 - page.left) / width;
    return middle > MIDDLE.from && middle < MIDDLE.to;
  };
  const gutters = guttersOf(lines.filter((line) => groupsOf(line).length === 2)).filter(isMiddle);
  if (gutters.length !== 1) return [];
  const isBeside = (line: PageLine) => columnsOf(line, gutters).every((pieces) => pieces.length > 0);
  const isFull = (line: PageLine) => columnsOf(line, gutters).every((pieces) => widthOf(pieces) > (width / 2) * FULL);
  return runsOf(lines, (line) => !crosses(line, gutters)).flatMap(({ first, end }) => {
    const within = lines.slice(first, end);
    const begun = within.findIndex(isFull);
    const count = within.filter(isBeside).length;
    const isText = count >= FEWEST_BESIDE && within.filter(isFull).length > count / 2;
    return isText ? [{ first: first + begun, end, gutters }] : [];
  });
}

/** The longest stretches of lines of which each is so. */
function runsOf(lines: readonly PageLine[], isSo: (line: PageLine) => boolean): readonly Omit<Parted, "gutters">[] {
  const runs: { first: number; end: number }[] = [];
  for (const [place, line] of lines.entries()) {
    if (!isSo(line)) continue;
    const last = runs.at(-1);
    if (last?.end === place) last.end += 1;
    else runs.push({ first: place, end: place + 1 });
  }
  return runs;
}

function widthOf(pieces: PageLine["pieces"]): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.x + last.width - (pieces[0]?.x ?? 0);
}

function beside(lines: readonly PageLine[], gutters: readonly Gutter[]): readonly string[] {
  const columns = lines.map((line) => columnsOf(line, gutters));
  return [0, 1].flatMap((column) =>
    columns
      .map((line) => line[column] ?? [])
      .flatMap((pieces) => {
        const words = wordsOf(pieces, pieces[0]?.x ?? 0);
        return words === "" ? [] : [words];
      }),
  );
}
