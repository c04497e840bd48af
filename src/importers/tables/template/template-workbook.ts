import type { DataValidation, Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import { isIsoDay } from "../../../moment/iso-day";
import type { TableColumn, Columns } from "../rows/table-column";
import { addTemplateGuide } from "./template-guide";
import type { AnyTableKind, TableKindName } from "../kinds/table-kind";
import { tableKinds } from "../kinds/table-kinds";

/** Rows that get lists to choose from; a longer table is filled by copying rows. */
const LAST_LISTED_ROW = 2000;
const COLUMN_WIDTH = 24;
const WIDEST = 48;
const DAY_FORMAT = "dd.mm.yyyy";
/** Keeps «1.10» and «007» as they are typed. */
const TEXT_FORMAT = "@";
const CHOICES_SHEET = "Списки";

/** An XLSX workbook to be filled in: headers, an example row, lists to choose from, and a sheet that explains each column. */
export async function templateWorkbook(name: TableKindName): Promise<Buffer> {
  const kind = tableKinds[name];
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(kind.title, { views: [{ state: "frozen", ySplit: 1 }] });
  addTemplateGuide(workbook, kind);
  const choices = workbook.addWorksheet(CHOICES_SHEET, { state: "hidden" });
  fillSheet(sheet, kind);
  Object.values(kind.columns).forEach((column, index) => offerChoices(sheet, choices, column, index + 1));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fillSheet(sheet: Worksheet, { columns }: AnyTableKind): void {
  Object.entries<Columns[string]>(columns).forEach(([, column], index) => {
    const { header, note, cell, example } = column;
    const place = sheet.getColumn(index + 1);
    place.width = Math.min(WIDEST, Math.max(COLUMN_WIDTH, header.length + 2, example.length));
    place.numFmt = cell.isDay === true ? DAY_FORMAT : TEXT_FORMAT;
    const head = sheet.getCell(1, index + 1);
    head.value = header;
    head.note = `${note}\n${cell.format}`;
    head.font = { bold: true };
    head.alignment = { wrapText: true, vertical: "top" };
    if (example !== "")
      sheet.getCell(2, index + 1).value =
        cell.isDay === true && isIsoDay(example) ? new Date(`${example}T00:00:00Z`) : example;
  });
}

/** A list within a formula may have 255 characters at most, so the choices stand on a sheet of their own. */
function offerChoices(
  sheet: Worksheet,
  choices: Worksheet,
  { header, cell }: TableColumn<unknown>,
  index: number,
): void {
  if (cell.choices === undefined) return;
  choices.getColumn(index).values = [header, ...cell.choices];
  const letter = sheet.getColumn(index).letter;
  validationsOf(sheet).add(`${letter}2:${letter}${LAST_LISTED_ROW}`, {
    type: "list",
    allowBlank: true,
    formulae: [`${CHOICES_SHEET}!$${letter}$2:$${letter}$${cell.choices.length + 1}`],
    showErrorMessage: true,
    errorTitle: header,
    error: "Выберите значение из списка.",
  });
}

/** A validation of a range: the library has it, its types do not. */
function validationsOf(sheet: Worksheet): { add(range: string, validation: DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(range: string, validation: DataValidation): void } })
    .dataValidations;
}
