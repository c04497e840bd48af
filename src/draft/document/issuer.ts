import type { DraftedHead } from "../draft";
import type { Mention } from "../who/mention";
import { phraseAt } from "../who/phrase";
import { tokensOf } from "../words/token";

/** Below this the words stand behind the kind, in the genitive: «РЕШЕНИЕ / IV Республиканского форума …». */
const IN_GENITIVE = 0.7;

/** Who issued the act, in the nominative; null where its head does not say, or not clearly. */
export function issuerOf({ issuer }: DraftedHead, recased: (heading: string) => string): Mention | null {
  if (issuer === null) return null;
  const { value, start, end, certainty } = issuer;
  const said = recased(value);
  const mention = { mention: value, kind: "ORGANISATION", start, end, certainty } as const;
  if (certainty >= IN_GENITIVE) return { ...mention, normalised: said };
  const tokens = tokensOf(said);
  for (const place of [0, 1]) {
    const found = phraseAt(tokens, place, "genitive");
    if (found === undefined) continue;
    const before = said.slice(0, tokens[place]?.start ?? 0);
    return { ...mention, normalised: `${before}${found.normalised}` };
  }
  return null;
}
