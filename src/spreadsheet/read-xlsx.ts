import type { TableFileOptions, TableReading } from "./read-table";
import { RowCollector } from "./row-collector";
import { problemIn } from "./table-limits";
import { Archive } from "./workbook/archive";
import type { BookSheet } from "./workbook/book";
import { readBook } from "./workbook/book";
import type { CellContext } from "./workbook/cell-reading";
import { readDateStyles } from "./workbook/date-styles";
import { MergedAreas } from "./workbook/merged-areas";
import { parseXml } from "./workbook/parse-xml";
import { readSharedTexts } from "./workbook/shared-texts";
import { SheetReader } from "./workbook/sheet-reader";
import { WorkbookRefusal } from "./workbook/workbook-refusal";

/**
 * The rows of a workbook's sheet: of the one that is named, or of its first visible one with something in it.
 *
 * Its parts are read as they are unpacked, and only those that are needed. The library that writes workbooks is not
 * used: read at once, a small file can take all memory, and its streaming reader breaks letters where a chunk ends.
 */
export async function readXlsx(file: string, bytes: Buffer, { sheet }: TableFileOptions): Promise<TableReading> {
  try {
    const archive = await Archive.open(bytes);
    const { sheets, relations, isFrom1904 } = await readBook(archive);
    const wanted = sheets.filter(({ name, isVisible }) => (sheet === undefined ? isVisible : name === sheet));
    if (wanted.length === 0) throw noSheet(sheets, sheet);
    const texts = await readSharedTexts(archive, relations);
    const context = { texts, isFrom1904, dateStyles: await readDateStyles(archive, relations) };
    for (const each of wanted) {
      const rows = await readSheet(archive, each, { file, context });
      if (!rows.isEmpty) return rows.result();
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
  { file, context }: { readonly file: string; readonly context: CellContext },
): Promise<RowCollector> {
  const collector = new RowCollector({ file, sheet: name });
  const merged = new MergedAreas();
  await parseXml(await archive.read(part), new SheetReader(collector, merged, context));
  collector.blank(merged.areas);
  return collector;
}

function noSheet(sheets: readonly BookSheet[], wanted: string | undefined): WorkbookRefusal {
  const there = sheets.map(({ name }) => `«${name}»`).join(", ");
  return new WorkbookRefusal(
    wanted === undefined
      ? `expected a visible sheet with a table, found none among ${there}: show or fill it`
      : `expected a sheet «${wanted}» with something in it, found the sheets ${there}: name one of them`,
  );
}
