import { fromBufferPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { readHtml } from "./read-html";
import { TextRefusal } from "./refusal";

/** What the words of a document take, unpacked: a thousand pages have some 10 MB. */
const MOST_BYTES = 40_000_000;
const MOST_PARTS = 5_000;
const TOO_LARGE = `expected a document whose text takes at most ${MOST_BYTES} bytes unpacked, found more: draft the act without its annexes`;
const DAMAGED =
  "expected a Word document (.docx), found a damaged or cut one: open it in a word processor and save it again";

/** The text of a Word document: paragraphs, lists with their numbers, rows of tables. Pictures are not unpacked. Errors: `TextRefusal`. */
export async function readDocx(bytes: Buffer): Promise<string> {
  await requireBounded(bytes);
  const { convertToHtml, images } = await import("mammoth");
  const withoutPictures = { convertImage: images.imgElement(() => Promise.resolve({ src: "" })) };
  try {
    const { value } = await convertToHtml({ buffer: bytes }, withoutPictures);
    return readHtml(value);
  } catch (error) {
    throw error instanceof TextRefusal ? error : new TextRefusal(DAMAGED);
  }
}

/** Counts what is unpacked of the parts that hold words: what an archive says of their size may be wrong. */
async function requireBounded(bytes: Buffer): Promise<void> {
  const zip = await fromBufferPromise(bytes).catch(() => {
    throw new TextRefusal(DAMAGED);
  });
  if (zip.entryCount > MOST_PARTS)
    throw new TextRefusal(`expected a Word document, found an archive of ${zip.entryCount} files: unpack it first`);
  let [left, isDocument] = [MOST_BYTES, false];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === "word/document.xml") isDocument = true;
    if (/\.(?:xml|rels)$/u.test(entry.fileName)) left -= await sizeOf(zip, entry, left);
  }
  if (!isDocument)
    throw new TextRefusal(
      "expected a Word document (.docx), found another archive: unpack it and draft the document in it",
    );
}

async function sizeOf(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  if (entry.isEncrypted()) throw new TextRefusal("expected a document without a password, found one with: take it off");
  if (entry.uncompressedSize > left) throw new TextRefusal(TOO_LARGE);
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > left) throw new TextRefusal(TOO_LARGE);
    }
  } catch (error) {
    throw error instanceof TextRefusal ? error : new TextRefusal(DAMAGED);
  }
  return size;
}
