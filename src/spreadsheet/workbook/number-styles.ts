import type { Archive } from "./archive";
import type { NumberFormat } from "./number-format";
import { BUILT_IN_FORMATS, numberFormatOf } from "./number-format";
import { parseXml } from "./parse-xml";
import type { Relationship } from "./relationships";
import { singlePart } from "./relationships";
import { WorkbookRefusal } from "./workbook-refusal";

/** Spreadsheet programs allow 64,000. */
const MAX_STYLES = 100_000;

/** How the style with a number shows numbers: the number is the place in the list. */
export async function readNumberStyles(
  archive: Archive,
  relationships: readonly Relationship[],
): Promise<readonly NumberFormat[]> {
  const part = singlePart({ archive, relationships }, "styles");
  if (part === undefined) return [];
  const formats = new Map(BUILT_IN_FORMATS);
  const styles: NumberFormat[] = [];
  let isInCells = false;
  await parseXml(await archive.read(part), {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      if (name === "cellXfs") isInCells = true;
      if (name === "numFmt") formats.set(Number(numFmtId), numberFormatOf(formatCode));
      if (name === "xf" && isInCells) styles.push(formats.get(Number(numFmtId)) ?? OTHER);
      if (styles.length > MAX_STYLES || formats.size > MAX_STYLES) throw tooMany();
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

const OTHER: NumberFormat = { shows: "something else" };

function tooMany(): WorkbookRefusal {
  return new WorkbookRefusal(
    `expected at most ${MAX_STYLES} formats, found more: copy the values into a workbook without formats`,
  );
}
