import { distance } from "fastest-levenshtein";
import { addToGroup } from "../../../collections/group-by";

/** A name among others of which some letters differ. */
interface Placed<T> {
  readonly letters: string;
  /** How many were there before it. */
  readonly order: number;
  readonly item: T;
}

/** Some letters of a name that stand together, with their place in it. */
interface Piece<T> {
  readonly placed: Placed<T>;
  readonly at: number;
}

/** More edits are not looked for. */
const MOST_EDITS = 2;
/** An edit changes one piece: of so many that stand beside one another, one is left as it was. */
const PIECES_KEPT = MOST_EDITS + 1;
/** Letters of a piece: the more, the fewer names have it. */
const WIDTHS = [2, 3] as const;
const SHORTEST = WIDTHS[0] * PIECES_KEPT;
const LONG = WIDTHS[1] * PIECES_KEPT;
const CODES = 65_536;

/** How often each piece has occurred, for those who choose the rarest. */
export function pieceCounts(): Uint32Array {
  return new Uint32Array(CODES * 2);
}

/** Finds words that differ by an edit or two, without a look at all of them: by pieces that few of them have. */
export class NearLetters<T> {
  private readonly byPiece = new Map<number, Piece<T>[]>();
  /** Those with too few pieces, by how long they are. */
  private readonly short = new Map<number, Placed<T>[]>();
  private size = 0;

  /** `counts`: how often pieces have occurred, in this one or in several that fill alike. */
  constructor(private readonly counts = pieceCounts()) {}

  add(letters: string, item: T): void {
    const placed = { letters, order: this.size, item };
    this.size += 1;
    if (letters.length < SHORTEST) return addToGroup(this.short, letters.length, placed);
    const width = widthFor(letters.length);
    for (const at of this.rarest(letters, width)) addToGroup(this.byPiece, codeOf(letters, at, width), { placed, at });
  }

  /** Those of at most `most` edits (0, 1 or 2), the shortest first, then as they were added. */
  within(letters: string, most: number): readonly T[] {
    const { length } = letters;
    const found = new Set<Placed<T>>();
    const look = (placed: Placed<T>) => {
      if (Math.abs(placed.letters.length - length) > most || found.has(placed)) return;
      if (isWithin(letters, placed.letters, most)) found.add(placed);
    };
    for (let about = length - most; about <= length + most; about += 1) this.short.get(about)?.forEach(look);
    const widths = new Set([widthFor(length - most), widthFor(length + most)]);
    for (const width of widths)
      for (let place = 0; place + width <= length; place += 1)
        for (const { placed, at } of this.byPiece.get(codeOf(letters, place, width)) ?? [])
          if (Math.abs(at - place) <= most) look(placed);
    return [...found].sort((a, b) => a.letters.length - b.letters.length || a.order - b.order).map(({ item }) => item);
  }

  /** Where the pieces stand that have been the rarest so far. */
  private rarest(letters: string, width: number): readonly number[] {
    const places: number[] = [];
    for (let at = 0; at + width <= letters.length; at += width) {
      const count = this.countOf(letters, at, width);
      const before = places.findIndex((place) => this.countOf(letters, place, width) > count);
      if (before >= 0) places.splice(before, 0, at);
      else if (places.length < PIECES_KEPT) places.push(at);
      places.length = Math.min(places.length, PIECES_KEPT);
    }
    for (let at = 0; at + width <= letters.length; at += width) {
      const code = codeOf(letters, at, width);
      this.counts[code] = (this.counts[code] ?? 0) + 1;
    }
    return places;
  }

  private countOf(letters: string, at: number, width: number): number {
    return this.counts[codeOf(letters, at, width)] ?? 0;
  }
}

function widthFor(length: number): number {
  return length < LONG ? WIDTHS[0] : WIDTHS[1];
}

/** Several pieces may have one code: what they lead to is compared in any case. */
function codeOf(letters: string, at: number, width: number): number {
  let code = 0;
  for (let place = at; place < at + width; place += 1) code = (code * 251 + letters.charCodeAt(place)) % CODES;
  return code + (width - WIDTHS[0]) * CODES;
}

function isWithin(one: string, other: string, most: number): boolean {
  return one === other || distance(...unlikeParts(one, other)) <= most;
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
