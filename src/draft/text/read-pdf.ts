import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { MOST_SIGNS, TextRefusal, tooLong } from "./refusal";

/** An act with its annexes has fewer pages. */
const MOST_PAGES = 1_000;
/** Pieces of text on one page; a printed page has some hundred. */
const MOST_PIECES = 100_000;
/** Parts of a line's height by which pieces of one line may differ. */
const SAME_LINE = 0.5;
/** Parts of the height that a blank between two columns is at least wide, and what one sign takes. */
const SIGN_WIDTH = 0.5;
const COLUMN_GAP = 1.5;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The text layer of a PDF, line by line; columns stand apart as they do on the page. Errors: `TextRefusal` for one without text. */
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
  const pages: string[] = [];
  let signs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const text = linesOf(await piecesOf(page)).join("\n");
    page.cleanup();
    signs += text.length;
    if (signs > MOST_SIGNS) throw tooLong();
    pages.push(text);
  }
  const whole = pages.join("\n\n");
  if (whole.trim() === "")
    throw new TextRefusal(
      "expected a PDF with text, found one of pictures alone: recognise its text first, or draft the Word file",
    );
  return whole;
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items.slice(0, MOST_PIECES).flatMap((item) => {
    if (!("str" in item) || item.str === "") return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: Math.abs(scale) || item.height || 1 }];
  });
}

/** Pieces at one height are a line, from left to right; a wide gap between two is as many blanks. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const first = lines.at(-1)?.[0];
    if (first !== undefined && Math.abs(first.y - piece.y) < first.height * SAME_LINE) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  const left = Math.min(...pieces.map(({ x }) => x));
  return lines.map((line) =>
    lineOf(
      [...line].sort((a, b) => a.x - b.x),
      left,
    ),
  );
}

function lineOf(pieces: readonly Piece[], left: number): string {
  let [line, at] = ["", left];
  for (const { text, x, width, height } of pieces) {
    const gap = x - at;
    const column = Math.round((x - left) / (height * SIGN_WIDTH));
    if (gap > height * COLUMN_GAP) line = line.trimEnd().padEnd(Math.max(line.length + 2, column));
    else if (gap > height * 0.15 && line !== "" && !line.endsWith(" ")) line += " ";
    line += text;
    at = x + width;
  }
  return line.trimEnd();
}
