const SPACED = /^(?:\p{L}\s+){3,40}\p{L}\s*:?$/u;
const SPACED_WITHIN = /(?<!\p{L})(?:\p{L} ){4,30}\p{L}(?!\p{L})/gu;

/** «П Р И К А З» as «ПРИКАЗ». Any other line stays as it is. */
export function withoutSpacing(line: string): string {
  return line.length < 200 && SPACED.test(line) ? line.replace(/\s+/gu, "") : line;
}

/** «… п р и к а з ы в а ю:» as «… приказываю:». */
export function withoutSpacingWithin(line: string): string {
  return line.replace(SPACED_WITHIN, (letters) => letters.replaceAll(" ", ""));
}
