import type { GeneratorValue } from "fast-check";
import fc from "fast-check";

/** Even over all numbers: fast-check's own bias would ask the first few values again and again. */
const upTo = (most: number) => fc.noBias(fc.nat(most));

/** Chance that fast-check can repeat from a seed, and make smaller where something fails. */
export class Draw {
  constructor(private readonly generate: GeneratorValue) {}

  /** From 0 to `count` - 1. */
  below(count: number): number {
    return this.generate(upTo, count - 1);
  }

  /** True once in so many times. */
  oneIn(count: number): boolean {
    return this.below(count) === count - 1;
  }

  /** Errors: a plain Error where there is nothing to pick. */
  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error("There is nothing to pick from.");
    return value;
  }

  /** Up to so many of the values, each once, in their order. */
  some<T>(values: readonly T[], most: number): readonly T[] {
    const picked = new Set(Array.from({ length: Math.min(most, values.length) }, () => this.pick(values)));
    return values.filter((value) => picked.has(value));
  }
}
