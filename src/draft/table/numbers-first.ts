import type { Line } from "../lines/line";

/** «1.2. наставничества»: the number stands in the middle of its cell's height, before a line that goes on. */
const AMID = /^(1?\d{1,2}(?:\.\d{1,3}){1,3}|1?\d{1,2}(?=\.))\.?\s+(?=\p{Ll})/u;
/** So many lines of a cell stand above its number. */
const MOST_ABOVE = 4;

/** Lines of a printed table in which a number stands beside the middle of a cell: each number before the first line of its cell. */
export function withNumbersFirst(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const number = AMID.exec(line.text);
    const above = number === null ? -1 : beginningAbove(found);
    if (number === null || above < 0) found.push(line);
    else {
      const [first] = found.slice(above);
      const label = { ...line, text: number[1] ?? "", end: line.start + (number[1] ?? "").length };
      const rest = { ...line, text: line.text.slice(number[0].length), start: line.start + number[0].length };
      found.splice(above, 0, { ...label, isAfterBlank: first?.isAfterBlank ?? false });
      found.push({ ...rest, isAfterBlank: false });
    }
  }
  return found;
}

/** The place of the line that the newest one goes on from: it has a capital and stands behind an empty line; -1 for none. */
function beginningAbove(lines: readonly Line[]): number {
  const from = Math.max(0, lines.length - MOST_ABOVE);
  const begun = lines.slice(from).findLastIndex(({ text, isAfterBlank }) => isAfterBlank && /^\p{Lu}/u.test(text));
  return begun < 0 ? -1 : from + begun;
}
