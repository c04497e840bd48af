import type { Mention } from "../who/mention";
import { mentionOf, phraseAt } from "../who/phrase";
import { tokensOf } from "../words/token";

/** Who concludes an agreement, with what it is called further on. */
export interface Party {
  readonly party: Mention;
  /** «Базовая организация», «Университет». */
  readonly called: string;
}

/** Parties stand at the beginning. */
const BEGINNING = 20_000;
const CALLED =
  /(?:именуем\p{L}+(?: в дальнейшем)?|далее\s*[-–—])\s*[-–—]?\s*(?:[«"](?<quoted>\p{Lu}[^«»"]{2,60})[»"]|(?<bare>\p{Lu}[\p{L}-]{2,40}(?:\s\p{L}[\p{L}-]{2,40})?(?=\s?[,;)]|\s\d)))/gu;
/** All of them together are none of them. */
const TOGETHER = /^сторон/iu;
const ONE_OF_THEM = /^сторона \d/iu;
/** Signs between a name and what it is called further on. */
const NEAR = 4;

/** The parties of an agreement: each is the last name before what it is called further on. `legible`: the whole text. */
export function partiesIn(legible: string): readonly Party[] {
  const text = legible.slice(0, BEGINNING);
  let after = 0;
  return [...text.matchAll(CALLED)].flatMap((match) => {
    const called = match.groups?.["quoted"] ?? match.groups?.["bare"] ?? "";
    const party = namedBefore(text, after, match.index);
    after = match.index + match[0].length;
    return party === undefined || (TOGETHER.test(called) && !ONE_OF_THEM.test(called)) ? [] : [{ party, called }];
  });
}

function namedBefore(text: string, from: number, to: number): Mention | undefined {
  const tokens = tokensOf(text.slice(from, to), from);
  const found = tokens
    .flatMap((_token, place) => phraseAt(tokens, place, "nominative") ?? [])
    .filter(({ kind }) => kind === "ORGANISATION");
  const near = found.filter(({ end }) => to - end <= NEAR);
  const [named] = (near.length > 0 ? near : found).sort((a, b) => b.mention.length - a.mention.length);
  return named === undefined ? undefined : mentionOf(named);
}
