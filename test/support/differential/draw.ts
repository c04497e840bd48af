import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import { Random } from "../../../src/generator/random";
import { SEED } from "../chance";

/** Even over all numbers: fast-check's own bias would ask the first few values again and again. */
const upTo = (most: number) => fc.noBias(fc.nat(most));

/** Chance that can be repeated from a seed. */
export class Draw {
  constructor(private readonly next: (count: number) => number) {}

  /** Chance that fast-check gives. */
  static of(generate: GeneratorValue): Draw {
    return new Draw((count) => generate(upTo, count - 1));
  }

  /**
   * The chance of one of so many shapes, the same each time that the shape is picked: what a question looks like is
   * drawn from it, and its values are not. A database plans each new look, and that takes it longer than the answer.
   */
  shape(what: string, count: number): Draw {
    const random = new Random(`${SEED} ${what} ${this.below(count)}`);
    return new Draw((most) => random.below(most));
  }

  /** From 0 to `count` - 1. */
  below(count: number): number {
    return this.next(count);
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
