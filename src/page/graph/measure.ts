/** The most lines that the name of a node takes; what is longer ends with «…». */
const MOST_LINES = 4;
const LINE = 17;
/** Padding, and the line with the kind. */
const FRAME = 35;
const LEAST = 48;
const FONT = '500 13px "Golos Text Variable", system-ui, sans-serif';

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** How high a node is with this name at this width; `more` lines stand below the name. */
export function nodeHeight(name: string, width: number, more = 0): number {
  const lines = Math.min(linesOf(name, width - 22), MOST_LINES);
  return Math.max(LEAST, FRAME + lines * LINE) + more * (LINE + 3);
}

/** How many lines a text takes, broken at spaces. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let taken = 0;
  // A line breaks behind a space, and behind a hyphen within a word.
  for (const word of text.match(/[^\s-]+-?\s*|-\s*/g) ?? []) {
    const own = widthOf(word);
    if (taken > 0 && taken + own > width) {
      lines++;
      taken = 0;
    }
    taken += own;
    while (taken > width && taken > 0 && own > width) {
      lines++;
      taken -= width;
    }
  }
  return lines;
}

/** Words repeat in names of organisations, so each is measured once. */
function widthOf(word: string): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return word.length * 7.5;
  context.font = FONT;
  const { width } = context.measureText(word);
  widths.set(word, width);
  return width;
}
