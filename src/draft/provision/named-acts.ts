import { DAY, readDay, NO_TIME } from "../deadline/calendar";
import type { DraftedProvision, NamedAct } from "../draft";

const NUMBER = "(?:№|n)\\s*([\\p{L}\\d][\\p{L}\\d./-]{0,30})";
const ACT = new RegExp(
  `(?:приказ|распоряжени|постановлени|решени|поручени|протокол|закон|указ)[а-я]{0,4}(?:[^.;]|\\.(?=\\d)){0,160}?(?:от\\s+(${DAY})\\s*${NUMBER}|${NUMBER}\\s*от\\s+(${DAY}))`,
  "giu",
);
/** What stands before the name of an act of which a part is meant. */
const PART = /(?:пункт|подпункт|абзац|раздел|строк|приложени|част)\p{L}*(?:\s[^;\s]+){0,12}\s$/iu;
/** An act follows few others, and amends fewer. */
const MOST = 40;

/** The acts that the preamble follows, and those that provisions amend or repeal. `legible`: the whole text; `own`: the number of the act itself. */
export function namedActs(
  legible: string,
  preamble: { readonly start: number; readonly end: number },
  provisions: readonly DraftedProvision[],
  own: string | null,
): NamedAct[] {
  const formal = provisions.filter(({ type }) => type === "FORMAL");
  const changed = formal.flatMap(({ start, end, text }) => {
    const ends = /утративш|отменить|считать/iu.test(text);
    return actsIn(legible, start, end).map((act): NamedAct => ({
      ...act,
      relation: ends && !isOfPart(legible, start, act) ? "REPEALS" : "AMENDS",
    }));
  });
  const numbers = new Set([own, ...changed.map(({ number }) => number)]);
  const followed = actsIn(legible, preamble.start, preamble.end)
    .filter(({ number }) => !numbers.has(number))
    .map((act): NamedAct => ({ ...act, relation: "FOLLOWS" }));
  return [...followed, ...changed].slice(0, MOST);
}

/** «пункт 3 приказа …»: an act that loses a point goes on without it. */
function isOfPart(legible: string, from: number, { start }: NamedPlace): boolean {
  return PART.test(legible.slice(Math.max(from, start - 200), start).replace(/\s/gu, " "));
}

type NamedPlace = Omit<NamedAct, "relation">;

function actsIn(legible: string, start: number, end: number): NamedPlace[] {
  const said = legible.slice(start, Math.min(end, start + 20_000)).replace(/\s/gu, " ");
  return [...said.matchAll(ACT)].map(({ 0: text, 1: day, 2: number, 3: first, 4: dayBehind, index }) => ({
    text: text.replace(/\s+/gu, " "),
    date: readDay((day ?? dayBehind ?? "").toLowerCase(), NO_TIME),
    number: (number ?? first ?? "").replace(/[.,-]+$/u, ""),
    start: start + index,
    end: start + index + text.length,
  }));
}
