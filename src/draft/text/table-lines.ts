/** A cell of a page's table as it was read. */
export interface PageCell {
  readonly lines: readonly string[];
  /** All that its lines say. */
  readonly words: string;
  /** Columns and rows that it takes. */
  readonly across: number;
  readonly down: number;
  readonly hasTable: boolean;
}

type Row = readonly PageCell[];

/** Fewer columns are a place for a signature or for what stands side by side. */
const FEWEST_COLUMNS = 3;
/** A table around others has fewer rows that are full. */
const FEWEST_ROWS = 2;
const NOTHING: PageCell = { lines: [], words: "", across: 1, down: 1, hasTable: false };

/** The lines that a table gives: a row a line with bars between its cells; where it only places what it holds, the lines of its cells. */
export function* tableLines(rows: readonly Row[]): Generator<string> {
  const wide = rows.filter((row) => row.filter(({ lines }) => lines.length > 0).length >= FEWEST_COLUMNS);
  const isAround = rows.some((row) => row.some(({ hasTable }) => hasTable)) && wide.length < FEWEST_ROWS;
  if (wide.length === 0 || isAround) for (const row of rows) yield* besideOneAnother(row);
  else for (const row of withMerged(rows)) yield barred(row);
}

/** «Министр   И.О. Фамилия»; cells of several lines stand below one another. */
function besideOneAnother(row: Row): readonly string[] {
  const filled = row.filter(({ lines }) => lines.length > 0);
  const isOneLine = filled.every(({ lines }) => lines.length === 1);
  return isOneLine && filled.length > 0
    ? [filled.flatMap(({ lines }) => lines).join("   ")]
    : filled.flatMap(({ lines }) => lines);
}

function barred(row: Row): string {
  return `| ${row.map(({ words }) => words).join(" | ")} |`;
}

/** Each row with all its columns: what a cell says that goes on below holds for each of its rows. */
function* withMerged(rows: readonly Row[]): Generator<Row> {
  const above: Above[] = [];
  for (const row of rows) {
    const whole: PageCell[] = [];
    for (const cell of row) {
      goOn(whole, above);
      for (let column = 0; column < cell.across; column += 1) {
        const part = column === 0 ? cell : NOTHING;
        above[whole.length] = { cell: part, left: cell.down - 1 };
        whole.push(part);
      }
    }
    goOn(whole, above);
    yield whole;
  }
}

/** A cell that goes on for so many rows below. */
interface Above {
  readonly cell: PageCell;
  left: number;
}

function goOn(row: PageCell[], above: readonly Above[]): void {
  for (let cell = above[row.length]; cell !== undefined && cell.left > 0; cell = above[row.length]) {
    cell.left -= 1;
    row.push(cell.cell);
  }
}
