/** A note begins with its mark; the words that refer to it end with the same. */
const NOTE = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*(?=\S)/u;
/** A note that is longer is text. */
const MOST_LINES = 8;

/** The lines of a page with the words of the notes at its foot in brackets where the text refers to them. */
export function withNotesInPlace(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line, place) => NOTE.test(line) && lines.slice(0, place).some(refersTo(line)));
  if (first < 0 || lines.length - first > MOST_LINES) return lines;
  let text = lines.slice(0, first).join("\n");
  for (const { mark, words } of notesIn(lines.slice(first))) text = withNote(text, mark, words);
  return text.split("\n");
}

function withNote(text: string, mark: string, words: string): string {
  const at = text.indexOf(mark);
  if (at < 0) return text;
  const rest = text.slice(at + mark.length);
  return `${text.slice(0, at).trimEnd()} (${words})${/^[\p{L}\d]/u.test(rest) ? " " : ""}${rest}`;
}

function refersTo(note: string): (line: string) => boolean {
  const [, mark = ""] = NOTE.exec(note) ?? [];
  return (line) => line.includes(mark);
}

function notesIn(lines: readonly string[]): readonly { readonly mark: string; readonly words: string }[] {
  const notes: { mark: string; words: string }[] = [];
  for (const line of lines) {
    const mark = NOTE.exec(line)?.[1];
    const words = line.replace(NOTE, "").trim();
    const last = notes.at(-1);
    if (mark !== undefined) notes.push({ mark, words });
    else if (last !== undefined) last.words += ` ${words}`;
  }
  return notes;
}
