import type { CellContext, FoundCell } from "../cells/cell";
import { readCell } from "../cells/cell";
import type { Columns, Values } from "../rows/table-column";
import type { ColumnMapping } from "./column-mapping";
import type { DocumentDraft } from "../rows/document-draft";
import type { NameDirectory } from "../names/name-directory";
import type { RecognisedTable } from "./recognise-table";
import type { TextTable, TextRow } from "../../../spreadsheet/rows/text-table";
import type { TableRow } from "../rows/table-row";

/** Rows between two pauses in which others run. */
const ROWS_A_TURN = 200;

type Defaults = NonNullable<ColumnMapping["defaults"]>;

interface Reader {
  readonly recognised: RecognisedTable;
  readonly defaults: Defaults;
  readonly directory: NameDirectory;
  readonly draft: DocumentDraft;
}

/** The rows below the headers with the values of their cells. A cell that cannot be read is a problem of the draft. */
export async function readRows(table: TextTable, reader: Reader): Promise<readonly TableRow<Columns>[]> {
  const read: TableRow<Columns>[] = [];
  const below = table.rows.filter(
    ({ row, cells }) => row > reader.recognised.headerRow && cells.some((cell) => cell !== ""),
  );
  for (const row of below) {
    if (isExample(row, reader.recognised)) reader.draft.problem({ row: row.row }, EXAMPLE_LEFT);
    else read.push(readRow(row, reader));
    if (read.length % ROWS_A_TURN === 0) await new Promise(setImmediate);
  }
  return read;
}

const EXAMPLE_LEFT = "expected a row of your own, found the example of the template: delete it, or write over it";

/** Whether a row still says in every column what the template says there. */
function isExample({ cells }: TextRow, { kind, columns }: RecognisedTable): boolean {
  return [...columns].every(([field, { index }]) => (cells[index] ?? "") === (kind.columns[field]?.example ?? ""));
}

function readRow(row: TextRow, reader: Reader): TableRow<Columns> {
  const { columns, kind } = reader.recognised;
  const found = new Map([...columns].map(([field, { index, named }]) => [field, cellAt(row, index, named)] as const));
  const region = found.get("region")?.text || reader.defaults["region"];
  const context = { directory: reader.directory, region };
  const stated = readTexts(found, row.row, context, reader);
  const blank = Object.entries(reader.defaults).filter(([field]) => (found.get(field)?.text ?? "") === "");
  const byDefault = readTexts(new Map(blank.map(([field, text]) => [field, { text }])), row.row, context, reader);
  const values = { ...byDefault.values, ...stated.values };
  const missing = missingIn(new Set([...Object.keys(values), ...stated.mistaken, ...byDefault.mistaken]), kind.needs);
  for (const field of missing)
    reader.draft.problem({ row: row.row, field }, `expected «${kind.columns[field]?.header ?? field}», found nothing`);
  const mistaken = new Set([...stated.mistaken, ...byDefault.mistaken, ...missing]);
  const isSound = missingIn(new Set(Object.keys(values)), kind.needs).length === 0;
  return { row: row.row, values, stated: stated.values, mistaken, isSound, region };
}

function cellAt({ cells, natures }: TextRow, ofIds: number, ofNames?: number): FoundCell {
  const index = ofNames === undefined || (cells[ofIds] ?? "") !== "" ? ofIds : ofNames;
  return { text: cells[index] ?? "", nature: natures?.get(index) };
}

function readTexts(
  cells: ReadonlyMap<string, FoundCell>,
  row: number,
  context: CellContext,
  { recognised, draft }: Reader,
) {
  const values: Record<string, unknown> = {};
  const mistaken: string[] = [];
  for (const [field, found] of cells) {
    const column = recognised.kind.columns[field];
    const read = column === undefined ? undefined : readCell(column.cell, found, context);
    if (read === undefined) continue;
    if ("value" in read) values[field] = read.value;
    else {
      mistaken.push(field);
      draft.problem({ row, field }, read.mistake);
    }
  }
  return { values: values as Values<Columns>, mistaken };
}

/** What a row still needs, by the shortest way. */
function missingIn(given: ReadonlySet<string>, needs: readonly (readonly string[])[]): readonly string[] {
  const ways = needs.map((fields) => fields.filter((field) => !given.has(field)));
  return [...ways].sort((a, b) => a.length - b.length)[0] ?? [];
}
