import type { SheetColumn } from "./sheet";
import { xmlPart } from "./xml-text";

/** Numbers of the formats: 49 is Excel's own for texts, from 164 on they are the file's. */
const FORMAT_IDS = { general: 0, text: 49, day: 164 };
const FORMATS = ["general", "text", "day"] as const;
const DAY_FORMAT = "dd.mm.yyyy";
/** Each format has four styles: plain, wrapped, and both in bold. */
const STYLES_A_FORMAT = 4;
const BOLD_STYLES = 2;

/** The number of the style, within `stylesPart`, of a column's cells or of its header. */
export function styleOf({ format, isWrapped = false }: SheetColumn, isHeader: boolean): number {
  const first = FORMATS.indexOf(format ?? "general") * STYLES_A_FORMAT;
  return first + (isHeader ? BOLD_STYLES : 0) + Number(isHeader || isWrapped);
}

/** The part that holds all styles there are: every format, plain or wrapped, in regular or bold type. */
export function stylesPart(): string {
  const styles = FORMATS.flatMap((format) => [0, 1].flatMap((font) => [false, true].map((w) => xf(format, font, w))));
  const font = (weight: string) => `<font>${weight}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return xmlPart(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<numFmts count="1"><numFmt numFmtId="${FORMAT_IDS.day}" formatCode="${DAY_FORMAT}"/></numFmts>` +
      `<fonts count="2">${font("")}${font("<b/>")}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      "</styleSheet>",
  );
}

function xf(format: (typeof FORMATS)[number], font: number, isWrapped: boolean): string {
  const look = `numFmtId="${FORMAT_IDS[format]}" fontId="${font}" fillId="0" borderId="0" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1"';
  if (!isWrapped) return `<xf ${look} ${applied}/>`;
  return `<xf ${look} ${applied} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}
