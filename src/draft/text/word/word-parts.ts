import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { TextRefusal } from "../refusal";

/** What the words of a document take, unpacked: a thousand pages have some 10 MB. */
const MOST_BYTES = 40_000_000;
const MOST_PARTS = 5_000;
const TOO_LARGE = `expected a document whose text takes at most ${MOST_BYTES} bytes unpacked, found more: draft the act without its annexes`;
const NO_DOCUMENT = "expected a Word document (.docx), found another archive: unpack it and draft the document in it";
const MAIN = /^word\/document\d*\.xml$/u;

/** What a Word document says where its archive is none. */
export const DAMAGED =
  "expected a Word document (.docx), found a damaged or cut one: open it in a word processor and save it again";

/** The parts of a Word document that hold words, by their names in its archive. */
export interface WordParts {
  readonly byName: ReadonlyMap<string, Buffer>;
  /** The name of the one that holds the document's own words. */
  readonly main: string;
}

/** Unpacks what holds words, and no pictures. Counts as it unpacks: what an archive says of sizes may be wrong. Errors: `TextRefusal`. */
export async function unpackedParts(bytes: Buffer): Promise<WordParts> {
  const zip = await fromBufferPromise(bytes).catch(() => {
    throw new TextRefusal(DAMAGED);
  });
  if (zip.entryCount > MOST_PARTS)
    throw new TextRefusal(`expected a Word document, found an archive of ${zip.entryCount} files: unpack it first`);
  const byName = new Map<string, Buffer>();
  let left = MOST_BYTES;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!/\.(?:xml|rels)$/u.test(entry.fileName)) continue;
      const part = await unpacked(zip, entry, left);
      left -= part.length;
      byName.set(entry.fileName, part);
    }
  } catch (error) {
    throw error instanceof TextRefusal ? error : new TextRefusal(DAMAGED);
  }
  const main = [...byName.keys()].find((name) => MAIN.test(name));
  if (main === undefined) throw new TextRefusal(NO_DOCUMENT);
  return { byName, main };
}

async function unpacked(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  if (entry.isEncrypted()) throw new TextRefusal("expected a document without a password, found one with: take it off");
  if (entry.uncompressedSize > left) throw new TextRefusal(TOO_LARGE);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > left) throw new TextRefusal(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The parts as an archive again. */
export async function packed(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const yazl = await import("yazl");
  const zip = new yazl.ZipFile();
  for (const [name, part] of parts) zip.addBuffer(part, name, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}
