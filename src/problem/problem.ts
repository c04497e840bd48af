/** Of the Latin alphabet. */
const LETTERS = 26;

/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One mistake of a source: where it is, and what was expected there. */
export interface Problem extends Position {
  readonly file: string;
  readonly message: string;
  /** In a table: its sheet, the header of the column, and what stands in the cell. */
  readonly sheet?: string;
  readonly header?: string;
  readonly value?: string;
}

/**
 * `folder/x.yaml:12:7: …`, as editors and terminals link it; in a table, the way to the cell:
 * `a.xlsx, sheet «Лист1», row 12, column C «Дата»: …`.
 */
export function describeProblem(problem: Problem): string {
  const { file, line, column, message, sheet, header } = problem;
  if (sheet === undefined && header === undefined) return `${file}:${line}:${column}: ${message}`;
  return `${placeInTable(problem)}: ${message}`;
}

function placeInTable({ file, line, column, sheet, header }: Problem): string {
  return [
    file,
    ...(sheet === undefined ? [] : [`sheet «${sheet}»`]),
    `row ${line}`,
    `column ${columnLetters(column)}${header === undefined ? "" : ` «${header}»`}`,
  ].join(", ");
}

/** As spreadsheets name columns: A, B … Z, AA, AB … */
function columnLetters(column: number): string {
  const place = column - 1;
  const last = String.fromCharCode("A".charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? last : `${columnLetters(Math.floor(place / LETTERS))}${last}`;
}

/** By file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
