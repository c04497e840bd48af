import type { Spelling, Word, Words } from "../language/words";
import { ActKind } from "./act";

/** With the genitive that a citation takes: «пункт 6 распоряжения». */
interface ActKindWord extends Word {
  readonly RU: Spelling & { readonly genitive: string };
}

/** What the kinds of acts are called. */
export const ACT_KIND_WORDS: Words<ActKind, ActKindWord> = {
  [ActKind.RESOLUTION]: { RU: { term: "решение", genitive: "решения" }, EN: { term: "resolution" } },
  [ActKind.ORDER]: {
    RU: { term: "распоряжение", genitive: "распоряжения", also: ["приказ"] },
    EN: { term: "order" },
    about: { RU: "распоряжение, приказ" },
  },
  [ActKind.INSTRUCTION]: { RU: { term: "поручение", genitive: "поручения" }, EN: { term: "instruction" } },
  [ActKind.RECOMMENDATION]: {
    RU: { term: "методические рекомендации", genitive: "методических рекомендаций" },
    EN: { term: "recommendations" },
    about: { EN: "Methodical recommendations" },
  },
  [ActKind.PLAN]: { RU: { term: "план", genitive: "плана" }, EN: { term: "plan" } },
  [ActKind.MODEL]: { RU: { term: "модель", genitive: "модели" }, EN: { term: "model" } },
  [ActKind.AGREEMENT_FORM]: {
    RU: { term: "форма договора", genitive: "формы договора" },
    EN: { term: "form of agreement" },
    about: { EN: "Form of an agreement" },
  },
};
