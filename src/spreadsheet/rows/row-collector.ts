import type { Problem } from "../../problem/problem";
import type { CellNature, TableReading, TextRow, TextTable } from "./text-table";
import {
  cellProblem,
  cellText,
  MAX_CHARACTERS,
  MAX_COLUMNS,
  MAX_FILLED_CELLS,
  MAX_ROWS,
  problemIn,
} from "./table-limits";

/** More of them tell nothing new of a file. */
const MAX_PROBLEMS = 100;

/** Gathers the rows of a table as they are read, leaves out those with nothing in them, and keeps to the limits. */
export class RowCollector {
  private rows: TextRow[] = [];
  private filled = 0;
  private characters = 0;
  private readonly problems: Problem[] = [];

  constructor(private readonly place: { readonly file: string; readonly sheet?: string }) {}

  /** Whether it makes no sense to read on. */
  get isFull(): boolean {
    return this.excess !== null || this.problems.length >= MAX_PROBLEMS;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0 && this.problems.length === 0;
  }

  add(row: number, texts: readonly string[], natures?: ReadonlyMap<number, CellNature>): void {
    const cells = texts.map(cellText);
    while (cells.length > 0 && cells.at(-1) === "") cells.pop();
    if (cells.length === 0) return;
    this.check(row, cells);
    for (const cell of cells) {
      this.filled += cell === "" ? 0 : 1;
      this.characters += cell.length;
    }
    this.rows.push({ row, cells, ...(natures === undefined || natures.size === 0 ? {} : { natures }) });
  }

  addProblem(row: number, message: string, column = 1): void {
    this.problems.push(problemIn({ ...this.place, row, column }, message));
  }

  /** For what is known of cells only when all rows are. */
  replaceRows(change: (rows: readonly TextRow[]) => readonly TextRow[]): void {
    this.rows = [...change(this.rows)];
  }

  /** The table, or all that is wrong with it. */
  result(others: Pick<TextTable, "merged" | "otherSheets"> = {}): TableReading {
    if (this.excess !== null)
      this.addProblem(this.rows.at(-1)?.row ?? 1, `expected at most ${this.excess}, found more: split the table`);
    if (this.isEmpty) this.addProblem(1, "expected a table, found nothing: choose the file or the sheet that holds it");
    return this.problems.length > 0
      ? { problems: this.problems }
      : { table: { ...this.place, rows: this.rows, ...others } };
  }

  /** Of what there is too much. */
  private get excess(): string | null {
    if (this.rows.length > MAX_ROWS) return `${MAX_ROWS} rows`;
    if (this.filled > MAX_FILLED_CELLS) return `${MAX_FILLED_CELLS} filled cells`;
    return this.characters > MAX_CHARACTERS ? `${MAX_CHARACTERS} characters in all cells` : null;
  }

  private check(row: number, cells: readonly string[]): void {
    if (cells.length > MAX_COLUMNS)
      return this.addProblem(
        row,
        `expected at most ${MAX_COLUMNS} columns, found ${cells.length}: leave out the others`,
      );
    for (const [index, text] of cells.entries()) {
      const problem = cellProblem({ ...this.place, row, column: index + 1, text });
      if (problem !== null) this.problems.push(problem);
    }
  }
}
