import type { Words } from "../language/words";
import { IndicatorBetter, IndicatorSum } from "./indicator";

/** What it is called which way an indicator gets better. */
export const INDICATOR_BETTER_WORDS: Words<IndicatorBetter> = {
  [IndicatorBetter.MORE]: { RU: { term: "больше – лучше" }, EN: { term: "more is better" } },
  [IndicatorBetter.LESS]: { RU: { term: "меньше – лучше" }, EN: { term: "less is better" } },
};

/** What it is called how values come to one. */
export const INDICATOR_SUM_WORDS: Words<IndicatorSum> = {
  [IndicatorSum.SUM]: {
    RU: { term: "сумма" },
    EN: { term: "sum" },
    about: { EN: "Values are added up" },
  },
  [IndicatorSum.MEAN]: {
    RU: { term: "среднее" },
    EN: { term: "mean" },
    about: { EN: "The mean of the values" },
  },
  [IndicatorSum.LAST]: {
    RU: { term: "последнее" },
    EN: { term: "last" },
    about: { EN: "Of several days the last one counts; of several subjects the sum" },
  },
};
