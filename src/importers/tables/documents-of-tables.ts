import type { ColumnMapping } from "./reading/column-mapping";
import type { TextTable } from "../../spreadsheet/rows/text-table";
import type { PreparedTable, TableContext, TableDocument } from "./prepare-table";
import { prepareTable } from "./prepare-table";
import { TABLE_KINDS } from "./kinds/table-kind";

export interface MappedTable {
  readonly table: TextTable;
  readonly mapping?: ColumnMapping;
}

/**
 * The tables of one import, in their order. They are read so that each may name what another brings in: subjects first,
 * then posts, then all that joins them.
 */
export async function documentsOfTables(
  tables: readonly MappedTable[],
  context: TableContext,
): Promise<readonly TableDocument[]> {
  const prepared = tables.map(({ table, mapping }, place) => ({ place, prepared: prepareTable(table, mapping) }));
  const documents: { readonly place: number; readonly document: TableDocument }[] = [];
  for (const { place, prepared: each } of [...prepared].sort((a, b) => rankOf(a.prepared) - rankOf(b.prepared)))
    documents.push({ place, document: await each.read(context) });
  return documents.sort((a, b) => a.place - b.place).map(({ document }) => document);
}

function rankOf({ kind }: PreparedTable): number {
  return kind === null ? TABLE_KINDS.length : TABLE_KINDS.indexOf(kind);
}
