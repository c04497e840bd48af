import { raised } from "../raised";

/** A piece of text at its place on a page, in points; `y` grows upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces at one height, from left to right. */
export interface PageLine {
  readonly pieces: readonly Piece[];
  readonly y: number;
}

/** Parts of a line's height by which pieces of one line may differ. */
const SAME_LINE = 0.5;
/** Parts of the height that a blank between two columns is at least wide, and what one sign takes. */
const SIGN_WIDTH = 0.5;
const COLUMN_GAP = 1.5;
const BLANK = 0.15;
/** What is so much lower than its line, and of figures alone, is raised. */
const RAISED_HEIGHT = 0.85;

/** The lines of a page, from its top. */
export function pageLines(pieces: readonly Piece[]): readonly PageLine[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const first = lines.at(-1)?.[0];
    if (first !== undefined && Math.abs(first.y - piece.y) < Math.max(first.height, piece.height) * SAME_LINE)
      lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((a, b) => a.x - b.x);
    return { pieces: withRaised(sorted), y: sorted[0]?.y ?? 0 };
  });
}

/** The words of pieces of one line; a wide gap between two is as many blanks. `left`: where the lines of the page begin. */
export function wordsOf(pieces: readonly Piece[], left: number): string {
  let [line, at] = ["", left];
  for (const { text, x, width, height } of pieces) {
    const gap = x - at;
    const column = Math.round((x - left) / (height * SIGN_WIDTH));
    if (gap > height * COLUMN_GAP) line = line.trimEnd().padEnd(Math.max(line.length + 2, column));
    else if (gap > height * BLANK && line !== "" && !line.endsWith(" ")) line += " ";
    line += text;
    at = x + width;
  }
  return line.trimEnd();
}

/** «2023¹»: a figure that is raised belongs to no number. */
function withRaised(pieces: readonly Piece[]): readonly Piece[] {
  const tallest = Math.max(...pieces.map(({ height }) => height));
  return pieces.map((piece) =>
    piece.height < tallest * RAISED_HEIGHT && /^\s*\d{1,2}\s*$/u.test(piece.text)
      ? { ...piece, text: raised(piece.text) }
      : piece,
  );
}
