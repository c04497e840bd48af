import type { Archive } from "./archive";
import { parseXml } from "./parse-xml";
import type { Relationship } from "./relationships";
import { singlePart } from "./relationships";
import { WorkbookRefusal } from "./workbook-refusal";

/** The built-in formats that show a day. Formats that show only a time are left out. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
/** Spreadsheet programs allow 64,000. */
const MAX_STYLES = 100_000;

/** Whether the style with a number shows a day: the number is the place in the list. */
export async function readDateStyles(
  archive: Archive,
  relationships: readonly Relationship[],
): Promise<readonly boolean[]> {
  const part = singlePart({ archive, relationships }, "styles");
  if (part === undefined) return [];
  const dates = new Set<number>(BUILT_IN);
  const styles: boolean[] = [];
  let isInCells = false;
  await parseXml(await archive.read(part), {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      if (name === "cellXfs") isInCells = true;
      if (name === "numFmt" && showsDay(formatCode)) dates.add(Number(numFmtId));
      if (name === "xf" && isInCells) styles.push(dates.has(Number(numFmtId)));
      if (styles.length > MAX_STYLES || dates.size > MAX_STYLES) throw tooMany();
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

/** Whether a format such as `dd.mm.yyyy` has a day in it, other than in quotes, in brackets or behind a stroke. */
function showsDay(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").replace(/general/gi, "");
  return /[dy]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs));
}

function tooMany(): WorkbookRefusal {
  return new WorkbookRefusal(
    `expected at most ${MAX_STYLES} formats, found more: copy the values into a workbook without formats`,
  );
}
