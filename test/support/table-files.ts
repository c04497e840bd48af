import { buffer } from "node:stream/consumers";
import type { CellValue, Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";

type Rows = readonly (readonly CellValue[])[];

/** A workbook with these sheets; `change` may spoil them. */
export async function workbook(
  sheets: Readonly<Record<string, Rows>>,
  change: (sheet: Worksheet) => void = () => undefined,
): Promise<Buffer> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
    change(sheet);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** An archive of these files. */
export function archive(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A workbook with one of its parts replaced, or left out. */
export async function withPart(book: Buffer, name: string, change: (part: string) => string | null): Promise<Buffer> {
  const parts: Record<string, string> = {};
  const zip = await fromBufferPromise(book);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    const part = (await buffer(await zip.openReadStreamPromise(entry))).toString();
    const changed = entry.fileName === name ? change(part) : part;
    if (changed !== null) parts[entry.fileName] = changed;
  }
  return archive(parts);
}
