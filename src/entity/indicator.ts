import type { StateOf } from "./field";
import { optional, required } from "./field";
import { oneOf, TEXT } from "./value-kind";

/** Which way an indicator gets better. */
export enum IndicatorBetter {
  MORE = "MORE",
  LESS = "LESS",
}

/** How the values of several subjects, or of several days, come to one. */
export enum IndicatorSum {
  SUM = "SUM",
  MEAN = "MEAN",
  LAST = "LAST",
}

/** What an indicator says of itself (показатель); it is UNDER an act or a programme. */
export const INDICATOR_FIELDS = {
  name: required(TEXT),
  /** «единиц», «%». */
  unit: optional(TEXT),
  better: required(oneOf(IndicatorBetter), { blank: IndicatorBetter.MORE }),
  sums: required(oneOf(IndicatorSum), { blank: IndicatorSum.SUM }),
  region: optional(TEXT, { isWorkedOut: true, mayBeNone: true }),
  source: required(TEXT, { isWorkedOut: true }),
};

export type IndicatorState = StateOf<typeof INDICATOR_FIELDS>;
