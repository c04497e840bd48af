import { boundedProblems } from "../../problem/bounded-problems";
import type { Problem } from "../../problem/problem";
import type { Reading } from "../documents/read-yaml";
import type { ColumnMapping } from "./reading/column-mapping";
import { DocumentDraft } from "./rows/document-draft";
import type { KnownGraph } from "../known/known-graph";
import { EMPTY_GRAPH } from "../known/known-graph";
import type { NameDirectory } from "./names/name-directory";
import { statedInterval } from "./kinds/fact-columns";
import { readRows } from "./reading/read-rows";
import { withMergedRows } from "./reading/merged-cells";
import { recogniseTable } from "./reading/recognise-table";
import type { TextTable } from "../../spreadsheet/rows/text-table";
import type { UnderstoodTable } from "./reading/understood-table";
import { notUnderstood, understood } from "./reading/understood-table";
import { TablePlaces } from "./rows/table-places";
import type { TableKindName } from "./kinds/table-kind";

/** What tables of an import are read against. */
export interface TableContext {
  /** The names that the graph and the rest of the import know. The names of the table are added to it. */
  readonly directory: NameDirectory;
  /** The graph, from which blank cells are completed. Without it, they stay blank. */
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
  readonly understood: UnderstoodTable;
}

/** A table that was recognised. Its rows are read after those of the tables that bring in what it names. */
export interface PreparedTable {
  readonly kind: TableKindName | null;
  readonly read: (context: TableContext) => Promise<TableDocument>;
}

/** Recognises a table without reading its rows. Errors: none, because the document has the problems of the table. */
export function prepareTable(given: TextTable, mapping: ColumnMapping = {}): PreparedTable {
  const table = withMergedRows(given);
  const recognised = recogniseTable(table, mapping);
  if ("messages" in recognised) {
    const columns = new TablePlaces(table, recognised.row, new Map());
    const problems = recognised.messages.map((message): Problem => {
      return { file: table.file, ...columns.position({ row: recognised.row }), message };
    });
    const understood = notUnderstood(table, { ...recognised, why: recognised.messages.join("; ") });
    return {
      kind: null,
      read: () => Promise.resolve({ readings: [{ problems }], kind: null, ignoredColumns: [], understood }),
    };
  }
  const { kind, headerRow, columns, ignored } = recognised;
  const read = async ({ directory, graph = EMPTY_GRAPH }: TableContext): Promise<TableDocument> => {
    const draft = new DocumentDraft(new TablePlaces(table, headerRow, columns));
    const rows = await readRows(table, { recognised, defaults: mapping.defaults ?? {}, directory, draft });
    await kind.convert(rows, draft, { directory, graph });
    // Of rows that lack what they need, no kind asks for the days.
    for (const row of rows) statedInterval(row, draft);
    const readings = [{ problems: boundedProblems(draft.problems) }, { source: draft.source() }];
    return {
      readings,
      kind: kind.name,
      ignoredColumns: ignored.map(({ header }) => header),
      understood: understood(table, recognised, rows),
    };
  };
  return { kind: kind.name, read };
}
