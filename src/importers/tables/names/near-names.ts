import { NearLetters, pieceCounts } from "./near-letters";
import { shippedAbbreviations } from "./read-abbreviations";
import { isNumber } from "./written-tokens";

/** A name as it is compared for likeness: its numbers, which must agree, and its letters, which may differ a little. */
interface Likeness {
  readonly numbers: string;
  readonly letters: string;
}

/** In shorter names every letter counts: «ИРО», «ИПО». */
const SHORTEST_LIKE = 6;
/** From this length on two edits count as a slip of the pen. */
const LONG = 12;

/** Finds what is called nearly so: the same numbers, and all but a letter or two, legal form aside. */
export class NearNames<T> {
  private readonly byNumbers = new Map<string, NearLetters<T>>();
  private readonly counts = pieceCounts();
  /** What was found last: of one name it is asked who is called nearly so, and who may be the same. */
  private last: { readonly name: string; readonly found: readonly T[] } | undefined;

  /** `tokens`: those of the name's key. */
  add(tokens: readonly string[], item: T): void {
    this.last = undefined;
    for (const { numbers, letters } of likenessesOf(tokens)) {
      const names = this.byNumbers.get(numbers) ?? new NearLetters<T>(this.counts);
      this.byNumbers.set(numbers, names);
      names.add(letters, item);
    }
  }

  /** Cost: a look at the names with the same numbers that have rare letters in common. */
  like(tokens: readonly string[]): readonly T[] {
    const name = tokens.join(" ");
    if (this.last?.name !== name) this.last = { name, found: this.find(tokens) };
    return this.last.found;
  }

  private find(tokens: readonly string[]): readonly T[] {
    const found = likenessesOf(tokens).flatMap(
      ({ numbers, letters }) => this.byNumbers.get(numbers)?.within(letters, editsAllowed(letters.length)) ?? [],
    );
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
  return [...new Set(letters)].filter(Boolean).map((each) => ({ numbers, letters: each }));
}

function editsAllowed(length: number): number {
  if (length < SHORTEST_LIKE) return 0;
  return length < LONG ? 1 : 2;
}
