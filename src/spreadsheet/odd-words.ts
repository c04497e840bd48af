/**
 * Signs of a text that was decoded amiss: a small letter before a capital one at the beginning of a word, letters of two
 * alphabets in a word, letters that Russian has not, and what stands for «я» in the encoding of old Apple machines.
 */
const ODD = /^\p{Ll}\p{Lu}|[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]|[\u0402-\u040f\u0452-\u045f]|\p{Ll}Я$/u;
/** A name or two of a table may be as odd. */
const ODD_SHARE = 0.3;

/** The first odd word of a text in which too many are; null for one that reads like Russian, or has none of it. */
export function oddWordIn(text: string): string | null {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /\p{sc=Cyrillic}/u.test(word));
  const odd = words.filter((word) => ODD.test(word));
  return odd.length > words.length * ODD_SHARE ? (odd[0] ?? null) : null;
}
