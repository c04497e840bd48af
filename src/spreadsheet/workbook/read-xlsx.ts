import { RowCollector } from "../rows/row-collector";
import type { MergedArea, TableReading } from "../rows/text-table";
import { problemIn } from "../rows/table-limits";
import { Archive } from "./archive";
import type { BookSheet } from "./book";
import { readBook } from "./book";
import type { CellReferences } from "./read-cell";
import { readNumberStyles } from "./number-styles";
import { MergedAreas } from "./merged-areas";
import { parseXml } from "./parse-xml";
import { rowsWithoutMerged } from "./rows-without-merged";
import { readSharedTexts } from "./shared-texts";
import { SheetReader } from "./sheet-reader";
import { WorkbookRefusal } from "./workbook-refusal";

export interface SheetChoice {
  /** The name of the sheet; the first visible one with something in it otherwise. */
  readonly sheet?: string;
}

/**
 * The rows of a workbook's sheet: of the one that is named, or of its first visible one with something in it.
 *
 * Its parts are read as they are unpacked, and only those that are needed. The library that writes workbooks is not
 * used: read at once, a small file can take all memory, and its streaming reader breaks letters where a chunk ends.
 */
export async function readXlsx(file: string, bytes: Buffer, { sheet }: SheetChoice): Promise<TableReading> {
  try {
    const archive = await Archive.open(bytes);
    const { sheets, relationships, isFrom1904 } = await readBook(archive);
    const wanted = sheets.filter(({ name, isVisible }) => (sheet === undefined ? isVisible : name === sheet));
    if (wanted.length === 0) throw noSheet(sheets, sheet);
    const texts = await readSharedTexts(archive, relationships);
    const references = { texts, isFrom1904, numberStyles: await readNumberStyles(archive, relationships) };
    for (const each of wanted) {
      const { rows, merged } = await readSheet(archive, each, { file, references });
      if (rows.isEmpty) continue;
      const otherSheets = await filledSheets(
        archive,
        sheets.filter((other) => other !== each && other.isVisible),
      );
      return rows.result({
        ...(merged.length > 0 ? { merged } : {}),
        ...(otherSheets.length > 0 ? { otherSheets } : {}),
      });
    }
    throw noSheet(sheets, sheet);
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return { problems: [problemIn({ file, row: 1 }, error.message)] };
  }
}

async function readSheet(
  archive: Archive,
  { name, part }: BookSheet,
  { file, references }: { readonly file: string; readonly references: CellReferences },
): Promise<{ readonly rows: RowCollector; readonly merged: readonly MergedArea[] }> {
  const collector = new RowCollector({ file, sheet: name });
  const merged = new MergedAreas();
  await parseXml(await archive.read(part), new SheetReader(collector, merged, references));
  collector.replaceRows((rows) => rowsWithoutMerged(rows, merged.areas));
  return { rows: collector, merged: merged.areas };
}

/** The names of the sheets in which a cell has a value. Each is read up to the first one. */
async function filledSheets(archive: Archive, sheets: readonly BookSheet[]): Promise<readonly string[]> {
  const filled: string[] = [];
  for (const { name, part } of sheets) {
    const values = new Set<string>();
    const open = (element: string): void => {
      if (element === "v" || element === "is") values.add(element);
    };
    await parseXml(await archive.read(part), { open, isDone: () => values.size > 0 });
    if (values.size > 0) filled.push(name);
  }
  return filled;
}

function noSheet(sheets: readonly BookSheet[], wanted: string | undefined): WorkbookRefusal {
  const there = sheets.map(({ name }) => `«${name}»`).join(", ");
  return new WorkbookRefusal(
    wanted === undefined
      ? `expected a visible sheet with a table, found none among ${there}: show or fill it`
      : `expected a sheet «${wanted}» with something in it, found the sheets ${there}: name one of them`,
  );
}
