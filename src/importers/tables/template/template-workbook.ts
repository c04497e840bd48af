import { buffer } from "node:stream/consumers";
import { isIsoDay } from "../../../moment/iso-day";
import { columnLetters } from "../../../workbook/column-letters";
import type { Sheet, SheetColumn, SheetRow, SheetValue } from "../../../workbook/sheet";
import { writeWorkbook } from "../../../workbook/write-workbook";
import type { TableColumn } from "../rows/table-column";
import { templateGuide } from "./template-guide";
import type { AnyTableKind, TableKindName } from "../kinds/table-kind";
import { tableKinds } from "../kinds/table-kinds";

/** Rows of a template that get lists to choose from. Whoever fills in more copies rows. */
const LAST_LISTED_ROW = 2000;
const COLUMN_WIDTH = 24;
const WIDEST = 48;
const CHOICES_SHEET = "Списки";

type AnyColumn = TableColumn<unknown>;

/**
 * An XLSX workbook to be filled in: headers, an example row, lists to choose from, and a sheet that explains each
 * column.
 */
export async function templateWorkbook(name: TableKindName): Promise<Buffer> {
  const kind = tableKinds[name];
  const columns = Object.values(kind.columns) as readonly AnyColumn[];
  return buffer(writeWorkbook([tableSheet(kind, columns), templateGuide(kind), choicesSheet(columns)], new Date()));
}

/** The sheet to be filled in. */
function tableSheet({ title }: AnyTableKind, columns: readonly AnyColumn[]): Sheet {
  const rows: SheetRow[] = [
    { values: columns.map(({ header }) => header), isHeader: true },
    { values: columns.map(exampleValue) },
  ];
  return {
    name: title,
    columns: columns.map(sheetColumn),
    rows: [rows],
    isFirstRowFrozen: true,
    notes: columns.map(({ note, cell }, column) => ({ column, text: `${note}\n${cell.format}` })),
    choices: columns.flatMap(({ header, cell }, column) =>
      cell.choices === undefined
        ? []
        : [
            {
              column,
              firstRow: 2,
              lastRow: LAST_LISTED_ROW,
              source: choicesArea(column, cell.choices.length),
              refusal: { title: header, text: "Выберите значение из списка." },
            },
          ],
    ),
  };
}

function sheetColumn({ header, example, cell }: AnyColumn): SheetColumn {
  const width = Math.min(WIDEST, Math.max(COLUMN_WIDTH, header.length + 2, example.length));
  return { width, format: cell.takes === "day" ? "day" : "text" };
}

function exampleValue({ example, cell }: AnyColumn): SheetValue {
  if (example === "") return null;
  return cell.takes === "day" && isIsoDay(example) ? new Date(`${example}T00:00:00Z`) : example;
}

/** Where the choices of a column stand. A list within a formula may have 255 characters at most. */
function choicesArea(column: number, count: number): string {
  const letter = columnLetters(column);
  return `${CHOICES_SHEET}!$${letter}$2:$${letter}$${count + 1}`;
}

/** The hidden sheet with the choices of each column, in the column of the same letter. */
function choicesSheet(columns: readonly AnyColumn[]): Sheet {
  const lists = columns.map(({ header, cell: { choices } }) => (choices === undefined ? [] : [header, ...choices]));
  const longest = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_none, at) => ({ values: lists.map((list) => list[at] ?? null) }));
  return { name: CHOICES_SHEET, isHidden: true, columns: columns.map(() => ({})), rows: [rows] };
}
