import { distance } from "fastest-levenshtein";
import { shippedAbbreviations } from "./read-abbreviations";
import { isNumber } from "./written-tokens";

/** A name as it is compared for likeness: its numbers, which must agree, and its letters, which may differ a little. */
interface Likeness {
  readonly numbers: string;
  readonly letters: string;
  /** A bit for each letter that occurs. Names whose bits differ more than the edits allow need no further comparison. */
  readonly mask: number;
}

interface IndexedName<T> extends Likeness {
  readonly item: T;
}

/** In shorter names every letter counts: «ИРО», «ИПО». */
const SHORTEST_LIKE = 6;
/** From this length on two edits count as a slip of the pen. */
const LONG = 12;
const MASK_BITS = 32;

/** Finds what is called nearly so: the same numbers, and all but a letter or two, legal form aside. */
export class NearNames<T> {
  private readonly byNumbers = new Map<string, IndexedName<T>[]>();

  /** `tokens`: those of the name's key. */
  add(tokens: readonly string[], item: T): void {
    for (const likeness of likenessesOf(tokens)) {
      const block = this.byNumbers.get(likeness.numbers);
      if (block === undefined) this.byNumbers.set(likeness.numbers, [{ ...likeness, item }]);
      else block.push({ ...likeness, item });
    }
  }

  /** Cost: a look at each name with the same numbers. */
  like(tokens: readonly string[]): readonly T[] {
    const found = likenessesOf(tokens).flatMap((wanted) => {
      const block = this.byNumbers.get(wanted.numbers) ?? [];
      return block.filter((placed) => isLike(wanted, placed)).map(({ item }) => item);
    });
    return [...new Set(found)];
  }
}

/** With its legal form and without, abbreviations written out, so that a slip within a long form is a slip and no more. */
function likenessesOf(tokens: readonly string[]): readonly Likeness[] {
  const abbreviations = shippedAbbreviations();
  const numbers = tokens.filter(isNumber).join(" ");
  const words = tokens.filter((token) => !isNumber(token));
  const bare = words
    .filter((word) => !abbreviations.isLegalForm(word))
    .map((word) => abbreviations.withoutKindOfSchool(word));
  const letters = [words, bare].map((some) => some.flatMap((word) => abbreviations.writtenOut(word)).join(" "));
  return [...new Set(letters)].filter(Boolean).map((each) => ({ numbers, letters: each, mask: maskOf(each) }));
}

function isLike(a: Likeness, b: Likeness): boolean {
  if (a.letters === b.letters) return true;
  const most = editsAllowed(a.letters.length);
  if (Math.abs(a.letters.length - b.letters.length) > most || bitsIn(a.mask ^ b.mask) > 2 * most) return false;
  return distance(a.letters, b.letters) <= most;
}

function editsAllowed(length: number): number {
  if (length < SHORTEST_LIKE) return 0;
  return length < LONG ? 1 : 2;
}

function maskOf(letters: string): number {
  let mask = 0;
  for (let place = 0; place < letters.length; place += 1) mask |= 1 << (letters.charCodeAt(place) % MASK_BITS);
  return mask;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
