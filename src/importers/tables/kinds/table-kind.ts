import type { Columns, FieldOf } from "../rows/table-column";
import type { DocumentDraft } from "../rows/document-draft";
import type { KnownGraph } from "../../known/known-graph";
import type { NameDirectory } from "../names/name-directory";
import type { TableRow } from "../rows/table-row";

export const TABLE_KINDS = [
  "subjects",
  "posts",
  "memberships",
  "hostings",
  "subordination",
  "duties",
  "responsibilities",
  "agreements",
  "plans",
  "nominations",
  "reports",
] as const;

export type TableKindName = (typeof TABLE_KINDS)[number];

/** What a table is read against. */
export interface Conversion {
  readonly directory: NameDirectory;
  readonly graph: KnownGraph;
}

/** A kind of table: which columns it has, and what its rows say. */
export interface TableKind<C extends Columns> {
  readonly name: TableKindName;
  /** In Russian: the name of the sheet of a template. */
  readonly title: string;
  /** What a row is, in Russian. */
  readonly about: string;
  readonly columns: C;
  /** Fields without which a row says nothing: all of the first list, or all of another. */
  readonly needs: readonly (readonly FieldOf<C>[])[];
  /** Further columns that a table of the kind has, though not every row says something there. */
  readonly marks?: readonly FieldOf<C>[];
  /** Writes the entries that the rows say, and the mistakes that show only there, into the draft. */
  convert(rows: readonly TableRow<C>[], draft: DocumentDraft, conversion: Conversion): Promise<void>;
}

/** A kind of table without the types of its columns. Its rows are read by its own columns. */
export interface AnyTableKind extends Omit<TableKind<Columns>, "convert"> {
  readonly convert: (rows: readonly TableRow<Columns>[], draft: DocumentDraft, conversion: Conversion) => Promise<void>;
}

export function anyTableKind<C extends Columns>(kind: TableKind<C>): AnyTableKind {
  const convert: AnyTableKind["convert"] = (rows, draft, conversion) =>
    kind.convert(rows as readonly TableRow<C>[], draft, conversion);
  return { ...kind, convert };
}
