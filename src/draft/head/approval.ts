import type { Line } from "../lines/line";

const APPROVED = /^утвержд/iu;
const COLUMNS = / {3,}|\t/gu;

/** The lines of a stamp «УТВЕРЖДЕНО», up to `end`, where another stamp stands above it or at its left; none where there is no such stamp. */
export function approvalBesideOthers(lines: readonly Line[], end: number): readonly Line[] {
  const columns = lines.slice(0, end < 0 ? lines.length : end).map(lastColumn);
  const at = columns.findIndex(({ text }) => APPROVED.test(text));
  const isAlone = at === 0 && lines[0]?.text === columns[0]?.text;
  return at < 0 || isAlone ? [] : columns.slice(at);
}

/** What stands at the right of a line. */
function lastColumn(line: Line): Line {
  const text = line.text.split(COLUMNS).at(-1) ?? line.text;
  return { ...line, text, start: line.end - text.length };
}

/** The columns of a line, each as a line: the head of a letter has its day at the left of whom it is sent to. */
export function columnsOf(line: Line): readonly Line[] {
  let at = 0;
  return [...line.text.matchAll(COLUMNS), null].map((gap) => {
    const text = line.text.slice(at, gap?.index);
    const start = line.start + at;
    at += text.length + (gap?.[0].length ?? 0);
    return { ...line, text, start, end: start + text.length };
  });
}
