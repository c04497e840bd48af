import { distance } from "fastest-levenshtein";
import { stem } from "../language/fold-text";
import type { SearchTerm } from "./search-term";

/** In a shorter word one letter tells too much: «лес» and «лис». */
const SHORTEST_FORGIVEN = 5;
/** What all forms of a word share is shorter than the word. */
const SHORTEST_STEM = 4;

/** Whether one letter of the word may be wrong. */
export function isForgiven({ word }: SearchTerm): boolean {
  return word.length >= SHORTEST_FORGIVEN && !/\p{N}/u.test(word);
}

/** Whether a word is the term's, in any form, with one letter wrong, missing, too many, or changed for its neighbour. */
export function isNear(term: SearchTerm, word: string): boolean {
  if (!isForgiven(term)) return false;
  return (
    isOneLetterOff(term.word, word) || (term.stem.length >= SHORTEST_STEM && isOneLetterOff(term.stem, stem(word)))
  );
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) <= 1) return true;
  const place = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, place) + (a[place + 1] ?? "") + (a[place] ?? "") + a.slice(place + 2);
  return swapped === b;
}
