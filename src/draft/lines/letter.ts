import type { Line } from "./line";

const SALUTATION = /^уважаем(?:ый|ая|ые)\s.{2,120}[!,]$/iu;
const ASKS =
  /(?:^|[\s,(])(?:прос(?:им|ит)|прошу|рекоменду(?:ем|ет|ется)|предлага(?:ем|ет|ется)|необходимо|следует|надлежит|требуется)(?=[\s,:])/iu;
/** What a letter goes on with behind its points. */
const CLOSING =
  /^(?:дополнительно|информ(?:ируем|ацию)|сообщаем|обращаем|просим|также|кроме того|одновременно|благодарим|надеемся)(?=[\s,])/iu;
/** A paragraph is not looked at any further. */
const MOST_LINES = 30;
const SENTENCE_END = /(?<=[.!?]\s)(?=\p{Lu})/gu;

/** The place of «Уважаемые коллеги!» among lines; -1 where nobody is greeted. */
export function salutationIn(lines: readonly Line[]): number {
  return lines.findIndex(({ text }) => SALUTATION.test(text));
}

/** Where in the line at `place` a paragraph of a letter begins to ask for something; null where it does not, or where no paragraph begins. */
export function askingIn(lines: readonly Line[], place: number): number | null {
  const paragraph = paragraphAt(lines, place);
  if (!beginsParagraph(lines, place) || !ASKS.test(paragraph)) return null;
  const own = lines[place]?.text ?? "";
  const starts = [0, ...[...own.matchAll(SENTENCE_END)].map(({ index }) => index)];
  const asking = starts.find((start, index) => ASKS.test(own.slice(start, starts[index + 1])));
  return asking ?? starts.at(-1) ?? 0;
}

/** Whether the line goes on with the letter behind its points rather than with the last of them. */
export function isBehindPoints(lines: readonly Line[], place: number): boolean {
  const line = lines[place];
  return beginsParagraph(lines, place) && (line?.isAfterBlank === true || CLOSING.test(line?.text ?? ""));
}

function beginsParagraph(lines: readonly Line[], place: number): boolean {
  const [before, line] = [lines[place - 1], lines[place]];
  return before !== undefined && line !== undefined && /[.!?:,]$/u.test(before.text) && /^\p{Lu}/u.test(line.text);
}

function paragraphAt(lines: readonly Line[], place: number): string {
  const further = lines.slice(place + 1, place + MOST_LINES);
  const end = further.findIndex(
    (line, index) => line.isAfterBlank || /[.!?:]$/u.test(lines[place + index]?.text ?? ""),
  );
  return lines
    .slice(place, place + 1 + (end < 0 ? further.length : end))
    .map(({ text }) => text)
    .join(" ");
}
