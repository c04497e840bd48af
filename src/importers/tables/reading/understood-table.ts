import { columnLetters } from "../../../workbook/column-letters";
import type { TextTable } from "../../../spreadsheet/rows/text-table";
import type { TableKindName } from "../kinds/table-kind";
import type { Columns } from "../rows/table-column";
import type { FoundColumn } from "../rows/table-places";
import type { TableRow } from "../rows/table-row";
import type { RecognisedTable } from "./recognise-table";

/** A column of a file: its letter as spreadsheets name it, and what is written above it. */
export interface ShownColumn {
  readonly column: string;
  readonly header: string;
}

/** How a table was understood, for whoever imports it to see before it is written. */
export interface UnderstoodTable {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Null where it was not recognised. */
  readonly kind: TableKindName | null;
  /** Why it is taken for this kind, or for none. */
  readonly why: string;
  /** Its row in the file, from 1. */
  readonly headerRow: number | null;
  /** Each column that was read, its field, and what a template calls it. */
  readonly columns: readonly (ShownColumn & { readonly field: string; readonly meaning: string })[];
  readonly unreadColumns: readonly ShownColumn[];
  /** Other sheets of the workbook with something in them. */
  readonly unreadSheets: readonly string[];
  /** Rows below the headers. */
  readonly rows: number;
  /** Field → what the first row says, as it was understood. */
  readonly firstRow: Readonly<Record<string, string>>;
  /** The text of a mapping file that would do, where the table was not recognised. */
  readonly mapping: string | null;
}

/** A table that was recognised. */
export function understood(
  { file, sheet, otherSheets = [] }: TextTable,
  { kind, headerRow, columns, ignored, why }: RecognisedTable,
  rows: readonly TableRow<Columns>[],
): UnderstoodTable {
  const read = [...columns].map(([field, found]) => {
    return { ...shownColumn(found), field, meaning: kind.columns[field]?.header ?? field };
  });
  return {
    file,
    sheet,
    kind: kind.name,
    why,
    headerRow,
    columns: read,
    unreadColumns: ignored.map(shownColumn),
    unreadSheets: otherSheets,
    rows: rows.length,
    firstRow: Object.fromEntries(
      Object.entries(rows[0]?.values ?? {}).map(([field, value]) => [field, shownValue(value)]),
    ),
    mapping: null,
  };
}

/** A table of which nothing was read. */
export function notUnderstood(
  { file, sheet, otherSheets = [], rows }: TextTable,
  { row, why, mapping }: { readonly row: number; readonly why: string; readonly mapping: string | null },
): UnderstoodTable {
  const headers = rows.find((each) => each.row === row)?.cells ?? [];
  const unreadColumns = headers.flatMap((header, index) => (header === "" ? [] : [shownColumn({ index, header })]));
  const below = rows.filter((each) => each.row > row).length;
  const nothing = { kind: null, headerRow: null, columns: [], firstRow: {} };
  return { ...nothing, file, sheet, why, unreadColumns, unreadSheets: otherSheets, rows: below, mapping };
}

function shownColumn({ index, header }: FoundColumn): ShownColumn {
  return { column: columnLetters(index), header };
}

/** What is known is shown by name and id. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownValue).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  const { id, names = [] } = value as { readonly id: string; readonly names?: readonly string[] };
  return names[0] === undefined ? id : `${names[0]} (${id})`;
}
