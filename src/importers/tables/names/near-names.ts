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
  /** By their numbers and how long they are: a slip of the pen changes neither by much. */
  private readonly blocks = new Map<string, IndexedName<T>[]>();

  /** `tokens`: those of the name's key. */
  add(tokens: readonly string[], item: T): void {
    for (const likeness of likenessesOf(tokens)) {
      const key = blockOf(likeness.numbers, likeness.letters.length);
      const block = this.blocks.get(key);
      if (block === undefined) this.blocks.set(key, [{ ...likeness, item }]);
      else block.push({ ...likeness, item });
    }
  }

  /** Cost: a look at each name with the same numbers that is about as long. */
  like(tokens: readonly string[]): readonly T[] {
    const found = new Set<T>();
    for (const wanted of likenessesOf(tokens)) {
      const { length } = wanted.letters;
      const most = editsAllowed(length);
      for (let about = length - most; about <= length + most; about += 1)
        for (const placed of this.blocks.get(blockOf(wanted.numbers, about)) ?? [])
          if (isLike(wanted, placed, most)) found.add(placed.item);
    }
    return [...found];
  }
}

function blockOf(numbers: string, length: number): string {
  return `${length} ${numbers}`;
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

function isLike(a: Likeness, b: Likeness, most: number): boolean {
  if (a.letters === b.letters) return true;
  return bitsIn(a.mask ^ b.mask) <= 2 * most && distance(...unlikeParts(a.letters, b.letters)) <= most;
}

/** What is left of two names without the letters that both begin with and end with: many have a long legal form in common. */
function unlikeParts(one: string, other: string): [string, string] {
  const shortest = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shortest && one.charCodeAt(begin) === other.charCodeAt(begin)) begin += 1;
  let end = 0;
  while (end < shortest - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(begin, one.length - end), other.slice(begin, other.length - end)];
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
