import { pipeline } from "node:stream/promises";
import type { Entry, ZipFile } from "yauzl";
import { fromBufferPromise } from "yauzl";
import { MAX_ROWS } from "./table-limits";
import { WorkbookPart } from "./workbook-part";

/** A workbook has some dozens. */
const MAX_ENTRIES = 1_000;
/** A million cells take some 60 MB. */
const MAX_UNPACKED_BYTES = 300_000_000;
/** Each takes some 500 bytes of memory while the workbook is read. */
const MAX_CELLS = 500_000;
const SAVE_AGAIN = "open it in a spreadsheet program and save it again as .xlsx";

/** Thrown to end the reading of an archive that is refused. */
class Refusal extends Error {}

/**
 * Why an archive is not handed on to the reader of workbooks; null for one that is. What it unpacks to is counted while
 * it is unpacked, because its own table of contents may lie.
 */
export async function refusalOfZip(bytes: Buffer): Promise<string | null> {
  try {
    await checkEntries(await fromBufferPromise(bytes));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    return `expected a whole workbook, found a damaged or cut one: ${SAVE_AGAIN}`;
  }
}

async function checkEntries(zip: ZipFile): Promise<void> {
  if (zip.entryCount > MAX_ENTRIES)
    throw new Refusal(`expected a workbook, found an archive of ${zip.entryCount} files: unpack it first`);
  const parts = new Map<string, WorkbookPart>();
  let left = MAX_UNPACKED_BYTES;
  for await (const entry of zip.eachEntry()) {
    const part = await unpack(zip, entry, left);
    checkPart(part);
    parts.set(entry.fileName, part);
    left -= part.bytes;
  }
  checkWhole(parts);
}

async function unpack(zip: ZipFile, entry: Entry, left: number): Promise<WorkbookPart> {
  if (entry.isEncrypted()) throw new Refusal("expected a workbook without a password, found one with: take it off");
  const part = new WorkbookPart(entry.fileName);
  await pipeline(await zip.openReadStreamPromise(entry), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      part.add(chunk);
      if (part.bytes > left)
        throw new Refusal(`expected a workbook of at most ${MAX_UNPACKED_BYTES} bytes unpacked, found more: split it`);
    }
  });
  return part;
}

function checkPart(part: WorkbookPart): void {
  if (part.declaresEntities)
    throw new Refusal(
      `expected a workbook as spreadsheet programs write it, found one that declares entities: ${SAVE_AGAIN}`,
    );
  if (part.isCut) throw new Refusal(`expected a whole workbook, found a part of it cut: ${SAVE_AGAIN}`);
  if (part.hasImpossibleRow)
    throw new Refusal(`expected a workbook, found a row that no sheet can have: ${SAVE_AGAIN}`);
  if (part.rows > MAX_ROWS)
    throw new Refusal(
      `expected at most ${MAX_ROWS} rows in a sheet, empty ones included, found ${part.rows}: delete those below the table, or split it`,
    );
}

function checkWhole(parts: ReadonlyMap<string, WorkbookPart>): void {
  if (!parts.has("xl/workbook.xml")) {
    const isDocument = parts.has("word/document.xml");
    const found = isDocument ? "a text document: bring its table into a workbook" : "another archive: unpack it";
    throw new Refusal(`expected a workbook (.xlsx), found ${found} first`);
  }
  const all = [...parts.values()];
  if (all.some((part) => part.refersToTexts) && !all.some((part) => part.holdsTexts))
    throw new Refusal(`expected a whole workbook, found one without its texts: ${SAVE_AGAIN}`);
  const cells = all.reduce((sum, part) => sum + part.cells, 0);
  if (cells > MAX_CELLS)
    throw new Refusal(
      `expected at most ${MAX_CELLS} cells in a workbook, empty ones included, found ${cells}: split it`,
    );
}
