import { readHtml } from "./read-html";
import { TextRefusal } from "./refusal";
import { withNotesInPlace } from "./word/notes";
import { withNumbers } from "./word/numbered-paragraphs";
import { wordLists } from "./word/word-lists";
import type { WordParts } from "./word/word-parts";
import { DAMAGED, packed, unpackedParts } from "./word/word-parts";

const NUMBERING = "word/numbering.xml";
const STYLES = "word/styles.xml";

/**
 * The text of a Word document: paragraphs with the numbers that Word shows, notes behind the paragraphs that refer to
 * them, rows of tables. What was deleted, headers and pictures are left out. Errors: `TextRefusal`.
 */
export async function readDocx(bytes: Buffer): Promise<string> {
  const parts = await unpackedParts(bytes);
  const { convertToHtml, images } = await import("mammoth");
  const withoutPictures = images.imgElement(() => Promise.resolve({ src: "" }));
  try {
    const buffer = await packed(numbered(parts));
    const options = { convertImage: withoutPictures, transformDocument: withNotesInPlace };
    const { value } = await convertToHtml({ buffer }, options);
    return readHtml(value);
  } catch (error) {
    throw error instanceof TextRefusal ? error : new TextRefusal(DAMAGED);
  }
}

/** With numbers as words; without its lists, of which mammoth would make lists that begin anew behind each paragraph. */
function numbered({ byName, main }: WordParts): ReadonlyMap<string, Buffer> {
  const textOf = (name: string) => byName.get(name)?.toString() ?? "";
  const document = withNumbers(textOf(main), wordLists(textOf(NUMBERING), textOf(STYLES)));
  const parts = new Map([...byName, [main, Buffer.from(document)]]);
  parts.delete(NUMBERING);
  return parts;
}
