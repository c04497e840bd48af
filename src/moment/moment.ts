import type { IsoDay } from "./iso-day";

/**
 * The point from which a question is answered, on two clocks: what held in the world on the day `asOf`,
 * as far as the graph knew it in the revision `knownAt`.
 */
export interface Moment {
  readonly asOf: IsoDay;
  readonly knownAt: number;
}

/** A key for caches: two moments are the same if and only if their keys are. */
export function momentKey(moment: Moment): string {
  return `${moment.asOf}@${moment.knownAt}`;
}
