import { readNoun } from "./noun-forms";
import type { Token } from "./token";
import { foldWord } from "./token";

/** Shorter words begin others by chance. */
const SHORTEST = 8;
const SHORTEST_REST = 4;
const LONGEST = 60;
const VERBS =
  /^(?:утвердить|определить|назначить|обеспечить|рекомендовать|организовать|провести|возложить|признать|поручить|разработать|установить|направить|представить|создать|осуществлять|осуществить|контроль)(?=\p{L}{4})(?!ся)/u;
const ADJECTIVE =
  /^\p{L}{5,20}(?:ственно|юджетно|втономно|азенно|ционально|ионально|льно)(?:е|му|го|м)(?=(?:учреждени|образовани|управлени)\p{L}+$)/u;

/** What makes an adjective of a noun begins no word: «педагогических», «бухгалтерского», «хозяйственной». */
const OF_ADJECTIVE =
  /^ческ|^(?:ь?ск|енн|н)(?:ий|ый|ая|ое|ее|ие|ые|ого|его|ой|ей|ому|ему|ую|им|ым|их|ых|ими|ыми|ом|ем)$/u;

/** Words that were written without the blank between them, apart: «Министерству» and «образования». */
export function unglued(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const at = token.kind === "word" && token.low.length >= SHORTEST + SHORTEST_REST ? seamOf(token.low) : 0;
    return at === 0 ? [token] : [part(token, 0, at), part(token, at, token.text.length)];
  });
}

/** Where a word ends within another; 0 for nowhere. */
function seamOf(low: string): number {
  if (low.length > LONGEST || low.includes("-") || readNoun(low).length > 0) return 0;
  const begun = (VERBS.exec(low) ?? ADJECTIVE.exec(low))?.[0].length ?? 0;
  if (begun > 0) return begun;
  for (let at = low.length - SHORTEST_REST; at >= SHORTEST; at -= 1)
    if (readNoun(low.slice(0, at)).length > 0 && !OF_ADJECTIVE.test(low.slice(at))) return at;
  return 0;
}

function part({ text, start, end }: Token, from: number, to: number): Token {
  const said = text.slice(from, to);
  const isWhole = end - start === text.length;
  return { text: said, low: foldWord(said), kind: "word", start: start + from, end: isWhole ? start + to : end };
}
