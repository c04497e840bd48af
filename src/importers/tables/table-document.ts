import type { Problem } from "../../problem/problem";
import type { Reading } from "../documents/read-yaml";
import { boundedProblems } from "./bounded-problems";
import type { ColumnMapping } from "./column-mapping";
import { DocumentDraft } from "./document-draft";
import type { KnownGraph } from "../known/known-graph";
import { EMPTY_GRAPH } from "../known/known-graph";
import type { NameDirectory } from "./names/name-directory";
import { readRows } from "./read-rows";
import { recogniseTable } from "./recognise-table";
import type { Table } from "../../spreadsheet/table";
import { TableColumns } from "./table-columns";
import type { TableKindName } from "./table-kind";

/** What tables of an import are read against. */
export interface TableContext {
  /** What the graph and the rest of the import know by name; what the table brings in is added to it. */
  readonly directory: NameDirectory;
  /** The graph, from which what is left blank is completed; nothing is known without it. */
  readonly graph?: KnownGraph;
}

/** What a table says, as act documents are read: its content, and the mistakes that show in the table alone. */
export interface TableDocument {
  /** For `readDocuments`: the mistakes, and what could be understood besides, so that all else is checked too. */
  readonly readings: readonly Reading[];
  /** Null for a table that was not recognised. */
  readonly kind: TableKindName | null;
  /** Headers of columns that were not read. */
  readonly ignoredColumns: readonly string[];
}

/** A table that was recognised and waits for those that may bring in what it names. */
export interface PreparedTable {
  readonly kind: TableKindName | null;
  readonly read: (context: TableContext) => Promise<TableDocument>;
}

/** The content of an act document that a table states. Errors: none; what is wrong with the table is told in it. */
export function documentOfTable(
  table: Table,
  context: TableContext & { readonly mapping?: ColumnMapping },
): Promise<TableDocument> {
  return prepareTable(table, context.mapping).read(context);
}

/** Recognises a table without reading its rows. */
export function prepareTable(table: Table, mapping: ColumnMapping = {}): PreparedTable {
  const recognised = recogniseTable(table, mapping);
  if ("messages" in recognised) {
    const columns = new TableColumns(table, recognised.row, new Map());
    const problems = recognised.messages.map((message): Problem => {
      return { file: table.file, ...columns.position({ row: recognised.row }), message };
    });
    return { kind: null, read: () => Promise.resolve({ readings: [{ problems }], kind: null, ignoredColumns: [] }) };
  }
  const { kind, headerRow, columns, ignored } = recognised;
  const read = async ({ directory, graph = EMPTY_GRAPH }: TableContext): Promise<TableDocument> => {
    const draft = new DocumentDraft(new TableColumns(table, headerRow, columns));
    const rows = await readRows(table, { recognised, defaults: mapping.defaults ?? {}, directory, draft });
    await kind.convert(rows, draft, { directory, graph });
    const readings = [{ problems: boundedProblems(draft.problems) }, { source: draft.source() }];
    return { readings, kind: kind.name, ignoredColumns: ignored };
  };
  return { kind: kind.name, read };
}
