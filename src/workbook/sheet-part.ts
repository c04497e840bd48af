import { Pace } from "../event-loop/pace";
import { styleOf } from "./cell-style";
import { columnLetters } from "./column-letters";
import type { Sheet, SheetChoices, SheetColumn, SheetRow, SheetValue } from "./sheet";
import { xmlPart, xmlText } from "./xml-text";

/** Letters that are handed on at once: fewer would cost more in the steps of the stream than in writing. */
const CHUNK_LENGTH = 2 ** 15;
/** A wide row takes up to half a millisecond. */
const ROWS_BETWEEN_LOOKS = 10;
const MS_A_DAY = 86_400_000;
/** 1970-01-01 in a workbook's count of days. */
const EPOCH_DAY = 25_569;

/**
 * The part that holds a sheet, in chunks. Rows are let go of as they are written, and the event loop is handed on in
 * between.
 */
export async function* sheetPart(sheet: Sheet): AsyncGenerator<string> {
  const letters = sheet.columns.map((_column, at) => columnLetters(at));
  const pace = new Pace(ROWS_BETWEEN_LOOKS);
  let xml = opening(sheet);
  let rows = 0;
  for await (const page of sheet.rows)
    for (const row of page) {
      xml += rowXml(row, ++rows, sheet.columns, letters);
      if (xml.length >= CHUNK_LENGTH) {
        yield xml;
        xml = "";
      }
      if (pace.isRestDueAfterStep()) await pace.rest();
    }
  yield xml + closing(sheet, `A1:${letters.at(-1)}${rows}`);
}

/** What stands before the rows. */
function opening({ columns, isFirstRowFrozen, isForPrint }: Sheet): string {
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
  const view = `<sheetView workbookViewId="0">${isFirstRowFrozen === true ? pane : ""}</sheetView>`;
  return xmlPart(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      (isForPrint === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
      `<sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
      `<cols>${columns.map(columnXml).join("")}</cols><sheetData>`,
  );
}

function columnXml(column: SheetColumn, at: number): string {
  const width = column.width === undefined ? "" : ` width="${column.width}" customWidth="1"`;
  return `<col min="${at + 1}" max="${at + 1}"${width} style="${styleOf(column, false)}"/>`;
}

/** Empty cells are left out: they look as their column says. */
function rowXml(
  { values, isHeader = false }: SheetRow,
  number: number,
  columns: readonly SheetColumn[],
  letters: readonly string[],
): string {
  const cells = columns.map((column, at) => {
    const value = values[at] ?? null;
    return value === null ? "" : cellXml(value, `r="${letters[at]}${number}" s="${styleOf(column, isHeader)}"`);
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** Texts stand in their cells: a table of them, as Excel writes it, would have to be held until the end. */
function cellXml(value: Exclude<SheetValue, null>, attributes: string): string {
  if (typeof value === "string")
    return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  const number = typeof value === "number" ? value : value.getTime() / MS_A_DAY + EPOCH_DAY;
  return `<c ${attributes}><v>${number}</v></c>`;
}

/** The parts of a sheet behind its rows, in the order that the format wants. */
function closing({ isFiltered, isForPrint, choices = [], notes = [] }: Sheet, area: string): string {
  return [
    "</sheetData>",
    isFiltered === true ? `<autoFilter ref="${area}"/>` : "",
    choices.length > 0
      ? `<dataValidations count="${choices.length}">${choices.map(choicesXml).join("")}</dataValidations>`
      : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    // A4, as many pages long as it needs.
    isForPrint === true ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : "",
    notes.length > 0 ? '<legacyDrawing r:id="rId2"/>' : "",
    "</worksheet>",
  ].join("");
}

function choicesXml({ column, firstRow, lastRow, source, refusal }: SheetChoices): string {
  const letter = columnLetters(column);
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${xmlText(refusal.title)}" ` +
    `error="${xmlText(refusal.text)}" sqref="${letter}${firstRow}:${letter}${lastRow}">` +
    `<formula1>${xmlText(source)}</formula1></dataValidation>`
  );
}
