import { setImmediate as nextTurn } from "node:timers/promises";
import { batchesOf } from "../../collections/batches";
import type { Words } from "../../language/words";

/** What stands in a cell. A day is a text as `2022-09-15`. */
export type Cell = string | number | boolean | null | readonly string[];

/** What is known of a column without any row. */
export interface ColumnHead {
  /** For programs. */
  readonly key: string;
  /** For people. */
  readonly header: string;
  /** Of days: a sheet gets dates that it can reckon with. */
  readonly isDay?: boolean;
  /** Of values of an enumeration: what they are called. People read these words, programs the values. */
  readonly words?: Words<string>;
  /** In letters, in a sheet. */
  readonly width?: number;
}

/** A column of a table whose rows are made from `R`. */
export interface Column<R> extends ColumnHead {
  readonly value: (row: R) => Cell;
}

/** Items, a page at a time, as they are read. A list that is in memory is one page. */
export type Pages<R> = AsyncIterable<readonly R[]> | Iterable<readonly R[]>;

/** A list as rows of cells, some at a time: whoever writes them lets others have the event loop in between. */
export interface Table {
  /** For people. */
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Whether a sheet of it is set up to be printed. */
  readonly isForPrint?: boolean;
}

/** A table of things: each column shows something of each. */
export function tableOf<R>(name: string, columns: readonly Column<R>[], pages: Pages<R>): Table {
  return { name, columns, pages: cellsOf(columns, pages) };
}

async function* cellsOf<R>(
  columns: readonly Column<R>[],
  pages: Pages<R>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  for await (const page of pages) {
    for (const rows of batchesOf(page)) {
      yield rows.map((row) => columns.map((column) => column.value(row)));
      await nextTurn();
    }
  }
}
