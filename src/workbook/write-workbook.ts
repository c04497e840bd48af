import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import { stylesPart } from "./cell-style";
import { commentsPart, noteDrawingPart } from "./note-parts";
import type { WorkbookProperties, WrittenSheet } from "./package-parts";
import {
  contentTypesPart,
  corePropertiesPart,
  packageRelationsPart,
  sheetRelationsPart,
  workbookPart,
  workbookRelationsPart,
} from "./package-parts";
import type { Sheet } from "./sheet";
import { sheetPart } from "./sheet-part";

/**
 * The sheets as the bytes of an XLSX file. A sheet is asked for when the one before has been written, and its rows as
 * the bytes are taken; both end when the stream is destroyed. The same sheets and time give the same bytes.
 * `keywords` stand among the properties of the file.
 *
 * Errors: those of the sheets, as the stream's.
 * Cost: some hundred kilobytes, however many rows there are.
 */
export function writeWorkbook(
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>,
  createdAt: Date,
  keywords?: string,
): Readable {
  const zip = new ZipFile();
  // Its types say less of it than there is.
  const output = zip.outputStream as Readable;
  const gone = new AbortController();
  output.once("close", () => gone.abort());
  new WorkbookWriter(zip, { createdAt, ...(keywords !== undefined && { keywords }) }, gone.signal)
    .write(sheets)
    .catch((error: unknown) => output.destroy(error as Error));
  return output;
}

class WorkbookWriter {
  constructor(
    private readonly zip: ZipFile,
    private readonly properties: WorkbookProperties,
    private readonly gone: AbortSignal,
  ) {}

  async write(sheets: AsyncIterable<Sheet> | Iterable<Sheet>): Promise<void> {
    const written: WrittenSheet[] = [];
    for await (const sheet of sheets) {
      const { name, isHidden = false, isForPrint = false, notes = [] } = sheet;
      written.push({ name, isHidden, hasNotes: notes.length > 0, isForPrint });
      await this.addSheet(sheet, written.length);
    }
    this.addPart("xl/styles.xml", stylesPart());
    this.addPart("xl/workbook.xml", workbookPart(written));
    this.addPart("xl/_rels/workbook.xml.rels", workbookRelationsPart(written));
    this.addPart("docProps/core.xml", corePropertiesPart(this.properties));
    this.addPart("_rels/.rels", packageRelationsPart());
    this.addPart("[Content_Types].xml", contentTypesPart(written));
    this.zip.end();
  }

  private async addSheet(sheet: Sheet, number: number): Promise<void> {
    const rows = Readable.from(sheetPart(sheet), { objectMode: false, signal: this.gone });
    this.zip.addReadStream(rows, `xl/worksheets/sheet${number}.xml`, { mtime: this.properties.createdAt });
    await finished(rows);
    if (sheet.notes === undefined || sheet.notes.length === 0) return;
    this.addPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelationsPart(number));
    this.addPart(`xl/comments${number}.xml`, commentsPart(sheet.notes));
    this.addPart(`xl/drawings/vmlDrawing${number}.vml`, noteDrawingPart(sheet.notes));
  }

  private addPart(name: string, content: string): void {
    this.zip.addBuffer(Buffer.from(content), name, { mtime: this.properties.createdAt });
  }
}
