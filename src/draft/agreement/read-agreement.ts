import { DAY, readDay, NO_TIME } from "../deadline/calendar";
import type { DraftedAgreement, Read } from "../draft";
import type { Mention } from "../who/mention";
import { mentionOf, phraseAt } from "../who/phrase";
import { tokensOf } from "../words/token";

/** Parties and programmes stand at the beginning. */
const BEGINNING = 20_000;
const PARTY =
  /(?:именуем\p{L}+(?: в дальнейшем)?|далее\s*[-–—])\s*[-–—]?\s*[«"]?(базовая организация|организация-участник|организация|участник|сторона 1|сторона 2|партнер|партнёр|базовое учреждение)[»"]?/giu;
const PROGRAMME = /программ[а-я]{0,3}\s+(?:[^«»."]{0,80})?((?:«[^«»]{2,160}»(?:,\s*|\s+и\s+)?)+)/giu;
const QUOTED = /«([^«»]{2,160})»/gu;
const UNTIL = new RegExp(`(?:действует|действия)[^.]{0,120}?(?:до|по)\\s+(${DAY})`, "iu");
const FROM = new RegExp(`(?:вступает в силу|действует)[^.]{0,60}?(?:с|со)\\s+(${DAY})`, "iu");
/** Signs between a name and what it is called further on. */
const NEAR = 4;

/** What an agreement on the network form says: who concludes it, on which programmes, from when until when. Null where it names no two parties. */
export function readAgreement(legible: string): DraftedAgreement | null {
  const beginning = legible.slice(0, BEGINNING);
  const parties = partiesIn(beginning);
  if (parties.length < 2) return null;
  return { parties, programmes: programmesIn(beginning), from: dayIn(legible, FROM), until: dayIn(legible, UNTIL) };
}

/** A party is the last name before what it is called further on. The base organisation comes first. */
function partiesIn(text: string): Mention[] {
  let after = 0;
  const parties = [...text.matchAll(PARTY)].flatMap((match) => {
    const tokens = tokensOf(text.slice(after, match.index), after);
    after = match.index + match[0].length;
    const found = tokens
      .flatMap((_token, place) => phraseAt(tokens, place, "nominative") ?? [])
      .filter(({ kind }) => kind === "ORGANISATION");
    const near = found.filter(({ end }) => match.index - end <= NEAR);
    const [named] = (near.length > 0 ? near : found).sort((a, b) => b.mention.length - a.mention.length);
    if (named === undefined) return [];
    return [{ party: mentionOf(named), isBase: /^базов/iu.test(match[1] ?? "") }];
  });
  return parties.sort((a, b) => Number(b.isBase) - Number(a.isBase)).map(({ party }) => party);
}

function programmesIn(text: string): Read<string>[] {
  const found = [...text.matchAll(PROGRAMME)].flatMap((match) => {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    return [...(match[1] ?? "").matchAll(QUOTED)].map((quoted) => ({
      value: quoted[1] ?? "",
      start: at + quoted.index + 1,
      end: at + quoted.index + quoted[0].length - 1,
      certainty: 0.8,
    }));
  });
  return found.filter(({ value }, place) => found.findIndex((other) => other.value === value) === place);
}

function dayIn(text: string, pattern: RegExp): Read<string> | null {
  const found = pattern.exec(text);
  const value = found === null ? null : readDay((found[1] ?? "").toLowerCase(), NO_TIME);
  if (found === null || value === null) return null;
  const end = found.index + found[0].length;
  return { value, start: end - (found[1] ?? "").length, end, certainty: 0.85 };
}
