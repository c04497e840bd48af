import type { PageLine, Piece } from "./page-line";

/** A stretch across a page that is free of text, in points. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Blanks between words are narrower; the margins of two cells are wider. */
const NARROWEST = 6;
/** Parts of the lines that may have text in a gutter. */
const MOST_CROSSING = 0.1;
/** A page is no wider. */
const MOST_POINTS = 5_000;

/** Pieces that stand together, with no gap between them as wide as a gutter. */
export function groupsOf({ pieces }: PageLine): readonly Gutter[] {
  const groups: { from: number; to: number }[] = [];
  for (const { x, width } of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.to < NARROWEST) last.to = Math.max(last.to, x + width);
    else groups.push({ from: x, to: x + width });
  }
  return groups;
}

/** The gutters that nearly all of these lines leave free, with text on both sides. Headings across them do not count. */
export function guttersOf(all: readonly PageLine[]): readonly Gutter[] {
  const lines = withoutHeadings(all);
  const left = Math.min(...lines.map(({ pieces }) => pieces[0]?.x ?? 0));
  const covering = coverage(lines, left);
  const most = lines.length * MOST_CROSSING;
  const gutters: Gutter[] = [];
  let from: number | null = null;
  for (const [at, count] of covering.entries()) {
    if (count <= most) from ??= at;
    else {
      if (from !== null && from > 0 && at - from >= NARROWEST) gutters.push({ from: left + from, to: left + at });
      from = null;
    }
  }
  return gutters;
}

/** Without lines of one group that take more than half of what the widest takes. */
function withoutHeadings(lines: readonly PageLine[]): readonly PageLine[] {
  const widths = lines.map((line) => (groupsOf(line).at(-1)?.to ?? 0) - (line.pieces[0]?.x ?? 0));
  const widest = Math.max(...widths);
  return lines.filter((line, place) => groupsOf(line).length > 1 || (widths[place] ?? 0) <= widest / 2);
}

/** By points from the left: how many lines have text there. */
function coverage(lines: readonly PageLine[], left: number): readonly number[] {
  const begun: number[] = Array.from({ length: MOST_POINTS + 1 }, () => 0);
  const place = (x: number) => Math.min(Math.max(Math.round(x - left), 0), MOST_POINTS);
  const add = (x: number, count: number) => (begun[place(x)] = (begun[place(x)] ?? 0) + count);
  for (const line of lines)
    for (const { from, to } of groupsOf(line)) {
      add(from, 1);
      add(to, -1);
    }
  let open = 0;
  return begun.map((count) => (open += count));
}

/** Whether a piece of the line lies across one of the gutters. */
export function crosses({ pieces }: PageLine, gutters: readonly Gutter[]): boolean {
  return pieces.some(({ x, width }) => gutters.some(({ from, to }) => x < from && x + width > to));
}

/** The pieces of a line between gutters: one more than these. */
export function columnsOf({ pieces }: PageLine, gutters: readonly Gutter[]): readonly (readonly Piece[])[] {
  const columns: Piece[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const piece of pieces) {
    const middle = piece.x + piece.width / 2;
    const column = gutters.findIndex(({ from, to }) => middle < (from + to) / 2);
    columns[column < 0 ? gutters.length : column]?.push(piece);
  }
  return columns;
}
