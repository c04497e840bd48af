import type { ReactNode } from "react";

/** A column of a table: what is read in it, and how it is drawn. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** The cell as text: what is filtered, copied and exported. */
  readonly text: (row: Row) => string;
  /** The cell as it is drawn; its text by default. */
  readonly cell?: (row: Row) => ReactNode;
  /** What it is sorted by; its text by default. */
  readonly order?: (row: Row) => string | number;
  /** Shown on demand; always copied and exported. */
  readonly isExtra?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

/** The rows that every filter lets through: case aside, ё as е. */
export function filteredRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: Readonly<Partial<Record<string, string>>>,
): readonly Row[] {
  const wanted = columns.flatMap((column) => {
    const filter = folded(filters[column.key] ?? "");
    return filter === "" ? [] : [{ column, filter }];
  });
  return rows.filter((row) => wanted.every(({ column, filter }) => folded(column.text(row)).includes(filter)));
}

/** The rows in the order of a column; as they came without one. Numbers go by size, in names too. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (column === undefined || sorting === null) return rows;
  const order = column.order ?? column.text;
  const sign = sorting.isDescending ? -1 : 1;
  return rows.toSorted((left, right) => sign * compared(order(left), order(right)));
}

const NAMES = new Intl.Collator("ru", { numeric: true });

function compared(left: string | number, right: string | number): number {
  return typeof left === "number" && typeof right === "number"
    ? left - right
    : NAMES.compare(String(left), String(right));
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е");
}
