import { foldWord } from "../words/token";

const WORD = /\p{L}+/gu;
/** Latin ones are numerals: «IV». */
const CAPITALS = /^[А-ЯЁ]{2,}$/u;
const IN_CAPITALS = /(?<!\p{L})[А-ЯЁ]{4,}(?!\p{L})/u;

/** What writes headings in capitals as sentences have them: each word as the text writes it elsewhere, small where it does not. */
export function recaserOf(text: string): (heading: string) => string {
  let written: ReadonlyMap<string, string> | undefined;
  return (heading) => {
    if (!IN_CAPITALS.test(heading)) return heading;
    const known = (written ??= smallestSpellings(text));
    const small = heading.replace(WORD, (word) =>
      CAPITALS.test(word) ? (known.get(foldWord(word)) ?? word.toLowerCase()) : word,
    );
    return capitalised(small);
  };
}

/** With a capital at its beginning. */
export function capitalised(name: string): string {
  return name.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A word that stands in small letters anywhere is no name. */
function smallestSpellings(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const key = foldWord(word);
    if (!CAPITALS.test(word) && (!written.has(key) || word === word.toLowerCase())) written.set(key, word);
  }
  return written;
}
