import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf";
import { readPlain } from "./read-plain";
import { TextRefusal, withinLimit } from "./refusal";

/** What files begin with that are no texts, and what to do about them. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ["d0cf11e0a1b11ae1", "an old Word document (.doc): save it as .docx"],
  ["7b5c727466", "a text document (RTF): save it as .docx"],
  ["1f8b", "a compressed file: unpack it first"],
  ["526172211a07", "an archive: unpack it first"],
  ["377abcaf271c", "an archive: unpack it first"],
  ["89504e47", "a picture: recognise its text first"],
  ["ffd8ff", "a picture: recognise its text first"],
  ["49492a00", "a picture: recognise its text first"],
  ["4d4d002a", "a picture: recognise its text first"],
];
const ZIP = "504b0304";
const PDF = "25504446";
const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body|meta|table|div|p|h\d)[\s>]/iu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * The text of a file: plain text, a Word document, a PDF with a text layer or a page, as its content shows. Places of a
 * draft are places in it. Signs of no width are left out. Errors: `TextRefusal`, with what to do.
 */
export async function readText(bytes: Buffer): Promise<string> {
  const other = OTHERS.find(([start]) => startsWith(bytes, start));
  if (other !== undefined)
    throw new TextRefusal(`expected a text, a Word document (.docx), a PDF or a page, found ${other[1]}`);
  const text = withinLimit((await textOf(bytes)).replace(INVISIBLE, "").normalize("NFC"));
  if (text.trim() === "") throw new TextRefusal("expected the text of an act, found nothing in the file");
  return text;
}

async function textOf(bytes: Buffer): Promise<string> {
  if (startsWith(bytes, ZIP)) return readDocx(bytes);
  if (startsWith(bytes, PDF)) return readPdf(bytes);
  const text = readPlain(bytes);
  return PAGE.test(text.slice(0, 1_000)) ? readHtml(text) : text;
}

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.subarray(0, hex.length / 2).toString("hex") === hex;
}
