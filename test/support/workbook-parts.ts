import { archive } from "./table-files";

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as other programs than ours write it: this XML in its only sheet, and parts added or replaced. */
export function rawWorkbook(rows: string, parts: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  return archive({
    "xl/workbook.xml": `<workbook ${NAMESPACES}><sheets><sheet name="Л" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="a" Type="${TYPES}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetOf(rows),
    // Style 1 shows a day.
    "xl/styles.xml": `<styleSheet ${NAMESPACES}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...parts,
  });
}

/** A sheet with these rows, and with what stands behind them. */
export function sheetOf(rows: string, behind = ""): string {
  return `<worksheet ${NAMESPACES}><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The part that holds a workbook's texts. */
export function textsOf(texts: string): string {
  return `<sst ${NAMESPACES}>${texts}</sst>`;
}
