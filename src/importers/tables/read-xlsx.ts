import type { Row, Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import type { TableFileOptions, TableReading } from "./read-table";
import { RowCollector } from "./row-collector";
import { problemIn } from "./table-limits";
import { readWorkbookCell } from "./workbook-cell";
import { refusalOfZip } from "./zip-guard";

/** Parts of a workbook that say nothing about its cells' values, and may be large: a merge can span a whole sheet. */
const LEFT_OUT = [
  "mergeCells",

  "dataValidations",
  "conditionalFormatting",
  "hyperlinks",
  "drawing",
  "picture",
  "tableParts",
  "extLst",
];

/**
 * The rows of a workbook's sheet: of the one that is named, or of its first visible one with something in it.
 *
 * The whole workbook is read at once, its size bounded before: the library's streaming reader breaks letters of two
 * bytes where one of its chunks ends.
 */
export async function readXlsx(file: string, bytes: Buffer, { sheet }: TableFileOptions): Promise<TableReading> {
  const told = (message: string): TableReading => ({ problems: [problemIn({ file, row: 1 }, message)] });
  const refusal = await refusalOfZip(bytes);
  if (refusal !== null) return told(refusal);
  const book = await openBook(bytes);
  if (book === null)
    return told("expected a whole workbook, found a damaged one: open it in a spreadsheet program and save it again");
  for (const each of book.worksheets) {
    const isWanted = sheet === undefined ? each.state === "visible" : each.name === sheet;
    const rows = isWanted ? collectRows(file, each) : null;
    if (rows?.isEmpty === false) return rows.result();
  }
  return told(noSheet(book, sheet));
}

/** Null where the library cannot make sense of it; it says why in terms of its own. */
async function openBook(bytes: Buffer): Promise<Workbook | null> {
  try {
    const book = new Workbook();
    // The library's types know an older form of buffers.
    return await book.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: LEFT_OUT });
  } catch {
    return null;
  }
}

function collectRows(file: string, sheet: Worksheet): RowCollector {
  const collector = new RowCollector({ file, sheet: sheet.name });
  sheet.eachRow((row, number) => {
    if (!collector.isFull)
      collector.add(
        number,
        textsOf(row, (place, message) => collector.addProblem(number, message, place)),
      );
  });
  return collector;
}

function textsOf(row: Row, refuse: (column: number, message: string) => void): string[] {
  const texts: string[] = [];
  row.eachCell((cell, column) => {
    const reading = readWorkbookCell(cell.value);
    if ("refusal" in reading) refuse(column, reading.refusal);
    else texts[column - 1] = reading.text;
  });
  return Array.from(texts, (text: string | undefined) => text ?? "");
}

function noSheet({ worksheets }: Workbook, wanted: string | undefined): string {
  const there = worksheets.map(({ name }) => `«${name}»`).join(", ");
  if (wanted === undefined) return `expected a visible sheet with a table, found none among ${there}: show or fill it`;
  return `expected a sheet «${wanted}» with something in it, found the sheets ${there}: name one of them`;
}
