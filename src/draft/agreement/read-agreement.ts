import { DAY, readDay, NO_TIME } from "../deadline/calendar";
import type { DraftedAgreement, Read } from "../draft";
import type { Party } from "./parties";

/** Parties and programmes stand at the beginning. */
const BEGINNING = 20_000;
const PROGRAMME = /программ[а-я]{0,3}\s+(?:[^«»."]{0,80})?((?:«[^«»]{2,160}»(?:,\s*|\s+и\s+)?)+)/giu;
const QUOTED = /«([^«»]{2,160})»/gu;
const UNTIL = new RegExp(`(?:действует|действия)[^.]{0,120}?(?:до|по)\\s+(${DAY})`, "iu");
const FROM = new RegExp(`(?:вступает в силу|действует)[^.]{0,60}?(?:с|со)\\s+(${DAY})`, "iu");

/** What an agreement on the network form says: who concludes it, on which programmes, from when until when. Null where it names no two parties. `found`: those of `partiesIn`. */
export function readAgreement(legible: string, found: readonly Party[]): DraftedAgreement | null {
  const beginning = legible.slice(0, BEGINNING);
  const parties = [...found].sort((a, b) => Number(isBase(b)) - Number(isBase(a)));
  if (parties.length < 2) return null;
  return {
    parties: parties.map(({ party }) => party),
    programmes: programmesIn(beginning),
    from: dayIn(legible, FROM),
    until: dayIn(legible, UNTIL),
  };
}

/** The base organisation comes first. */
function isBase({ called }: Party): boolean {
  return /^базов/iu.test(called);
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
