import type { Fields, FieldsInTables, StateOf } from "../../../entity/field";
import type { CellReader } from "../cells/cell";

/** A column that tables of a kind may have. */
export interface TableColumn<T> {
  /** As a template writes it. */
  readonly header: string;
  /** Other headers it is known by, besides the name of its field. */
  readonly synonyms: readonly string[];
  /** What it says, in Russian, for people who fill the table in. */
  readonly note: string;
  /** The text in the example row of a template; empty for a blank cell. */
  readonly example: string;
  readonly cell: CellReader<T>;
  /** Whether its field is a word that means something else above a column (`to`, `name`), so that it is no header. */
  readonly isOrdinaryWord?: true;
  /** The field beside which alone it says something. */
  readonly beside?: string;
}

export type Columns = Readonly<Record<string, TableColumn<unknown>>>;
export type FieldOf<C extends Columns> = keyof C & string;

/** What the cells of a row say, blank ones left out. */
export type Values<C extends Columns> = { readonly [K in keyof C]?: C[K] extends TableColumn<infer T> ? T : never };

/** A column for each property of a table of fields that tables may change, named as it. */
export type ColumnsOf<F extends Fields> = Columns & {
  readonly [P in keyof FieldsInTables<F>]: TableColumn<Exclude<StateOf<F>[P], null>>;
};

export function column<T>(
  cell: CellReader<T>,
  header: string,
  synonyms: readonly string[],
  {
    example = "",
    ...others
  }: Pick<TableColumn<T>, "note" | "isOrdinaryWord" | "beside"> & { readonly example?: string },
): TableColumn<T> {
  return { cell, header, synonyms, example, ...others };
}
