import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { PageLine, Piece } from "./pdf/page-line";
import { pageLines } from "./pdf/page-line";
import { textOfPages } from "./pdf/text-of-pages";
import { MOST_SIGNS, TextRefusal, tooLong } from "./refusal";

/** An act with its annexes has fewer pages. */
const MOST_PAGES = 1_000;
/** Pieces of text on one page; a printed page has some hundred. */
const MOST_PIECES = 100_000;

/**
 * The text layer of a PDF, line by line: rows of tables with bars, columns of text one below the other, notes where the
 * text refers to them; without headers and footers. Errors: `TextRefusal` for one without text.
 */
export async function readPdf(bytes: Buffer): Promise<string> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(refuse);
  try {
    if (document.numPages > MOST_PAGES)
      throw new TextRefusal(
        `expected at most ${MOST_PAGES} pages, found ${document.numPages}: draft the act without its annexes`,
      );
    return await textOf(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

function refuse(error: Error): never {
  const isLocked = /password/iu.test(error.name + error.message);
  throw new TextRefusal(
    isLocked
      ? "expected a PDF without a password, found one with: take it off"
      : "expected a PDF, found a damaged or cut one: open it in a reader and save it again",
  );
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages: (readonly PageLine[])[] = [];
  let signs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const pieces = await piecesOf(page);
    page.cleanup();
    signs += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (signs > MOST_SIGNS) throw tooLong();
    pages.push(pageLines(pieces));
  }
  const whole = textOfPages(pages);
  if (whole.trim() === "")
    throw new TextRefusal(
      "expected a PDF with text, found one of pictures alone: recognise its text first, or draft the Word file",
    );
  return whole;
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items.slice(0, MOST_PIECES).flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: Math.abs(scale) || item.height || 1 }];
  });
}
