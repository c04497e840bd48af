import type { Columns, FieldOf, Values } from "./table-column";

/** A row of a table as its cells were understood. */
export interface TableRow<C extends Columns> {
  /** Its number in the sheet, from 1. */
  readonly row: number;
  /** What the table says, and what a default says where the table says nothing. */
  readonly values: Values<C>;
  /** What the table itself says. */
  readonly stated: Values<C>;
  /** Fields whose cells could not be understood, or are needed and blank. Each is told already. */
  readonly mistaken: ReadonlySet<string>;
  /** Whether every cell that is needed was understood: enough to tell what else is wrong with the row. */
  readonly isSound: boolean;
  /** The region that names are looked for in. */
  readonly region: string | undefined;
}

/** The value of a cell of a row that is sound, in a column that tables of the kind need. */
export function needed<C extends Columns, K extends FieldOf<C>>(row: TableRow<C>, field: K): NonNullable<Values<C>[K]> {
  const value = row.values[field];
  if (value === undefined || value === null) throw new Error(`Row ${row.row} has no ${field}, which it needs.`);
  return value;
}
