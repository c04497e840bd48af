/**
 * Numbers that look random and are the same for the same key: mulberry32, seeded with the FNV-1a hash of the key.
 * Every part of the country has a key of its own, so that it can be made again by itself.
 */
export class Random {
  private state: number;

  constructor(key: string) {
    this.state = hashOf(key);
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor((this.next() / 2 ** 32) * count);
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.below(100) < share;
  }

  /** One of them. */
  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0];
  }

  /** A day of these years, at most the 28th of its month. */
  day(firstYear: number, lastYear: number): string {
    const year = firstYear + this.below(lastYear - firstYear + 1);
    return `${year}-${twoDigits(1 + this.below(12))}-${twoDigits(1 + this.below(28))}`;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < key.length; place += 1) hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
  return hash | 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
