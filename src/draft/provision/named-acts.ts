import { DAY, readDay, NO_TIME } from "../deadline/calendar";
import type { DraftedProvision, NamedAct } from "../draft";

const ACT = new RegExp(
  `(?:приказ|распоряжени|постановлени|решени|поручени|протокол|закон|указ)[а-я]{0,4}(?:[^.;]|\\.(?=\\d)){0,160}?от\\s+(${DAY})\\s*(?:№|n)\\s*([\\p{L}\\d][\\p{L}\\d./-]{0,30})`,
  "giu",
);
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
  const changed = formal.flatMap(({ start, end, text }) =>
    actsIn(legible, start, end, /утративш|отменить|считать/iu.test(text) ? "REPEALS" : "AMENDS"),
  );
  const numbers = new Set([own, ...changed.map(({ number }) => number)]);
  const followed = actsIn(legible, preamble.start, preamble.end, "FOLLOWS").filter(
    ({ number }) => !numbers.has(number),
  );
  return [...followed, ...changed].slice(0, MOST);
}

function actsIn(legible: string, start: number, end: number, relation: NamedAct["relation"]): NamedAct[] {
  const said = legible.slice(start, Math.min(end, start + 20_000)).replace(/\s/gu, " ");
  return [...said.matchAll(ACT)].map((match) => ({
    relation,
    text: match[0].replace(/\s+/gu, " "),
    date: readDay((match[1] ?? "").toLowerCase(), NO_TIME),
    number: (match[2] ?? "").replace(/[.,-]+$/u, ""),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
