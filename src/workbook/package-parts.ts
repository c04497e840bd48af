import { xmlPart, xmlText } from "./xml-text";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the parts of the whole need to know of a sheet that has been written. */
export interface WrittenSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hasNotes: boolean;
  /** Whether its first row is printed on each page. */
  readonly isForPrint: boolean;
}

/** The part that says of what kind each part is. */
export function contentTypesPart(sheets: readonly WrittenSheet[]): string {
  const types = [
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...sheets.flatMap(({ hasNotes }, at) => [
      [`/xl/worksheets/sheet${at + 1}.xml`, `${SPREADSHEET}.worksheet+xml`],
      ...(hasNotes ? [[`/xl/comments${at + 1}.xml`, `${SPREADSHEET}.comments+xml`]] : []),
    ]),
  ];
  return xmlPart(
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      `${types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("")}</Types>`,
  );
}

/** The part that names where a reader begins. */
export function packageRelationsPart(): string {
  return relations([
    [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);
}

/** The part that lists the sheets by name. */
export function workbookPart(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  return xmlPart(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      `<bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets>${printTitles(sheets)}</workbook>`,
  );
}

function printTitles(sheets: readonly WrittenSheet[]): string {
  const names = sheets.flatMap(({ name, isForPrint }, at) => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    return isForPrint
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(quoted)}!$1:$1</definedName>`]
      : [];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

/** The part that says where the sheets of the list are. */
export function workbookRelationsPart(sheets: readonly WrittenSheet[]): string {
  return relations([
    ...sheets.map((_sheet, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
    [`${OFFICE}/styles`, "styles.xml"],
  ]);
}

/** The part that says where the notes of a sheet are: their texts as `rId1`, their boxes as `rId2`. */
export function sheetRelationsPart(number: number): string {
  return relations([
    [`${OFFICE}/comments`, `../comments${number}.xml`],
    [`${OFFICE}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
  ]);
}

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly createdAt: Date;
  readonly keywords?: string;
}

/** The part that says who made the workbook, and when. */
export function corePropertiesPart({ createdAt, keywords }: WorkbookProperties): string {
  const time = createdAt.toISOString();
  return xmlPart(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      (keywords === undefined ? "" : `<cp:keywords>${xmlText(keywords)}</cp:keywords>`) +
      "<dc:creator>Zveno</dc:creator><cp:lastModifiedBy>Zveno</cp:lastModifiedBy>" +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  );
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`);
}
