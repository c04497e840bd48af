import { russianDay } from "../language/russian";
import { Language } from "../language/language";
import { ActKind } from "./act";
import type { ActState } from "./act";

const TERMS: Readonly<Record<ActKind, Readonly<Record<Language, string>>>> = {
  [ActKind.RESOLUTION]: { RU: "Решение", EN: "Resolution" },
  [ActKind.ORDER]: { RU: "Распоряжение", EN: "Order" },
  [ActKind.INSTRUCTION]: { RU: "Поручение", EN: "Instruction" },
  [ActKind.RECOMMENDATION]: { RU: "Методические рекомендации", EN: "Recommendations" },
  [ActKind.PLAN]: { RU: "План", EN: "Plan" },
  [ActKind.MODEL]: { RU: "Модель", EN: "Model" },
  [ActKind.AGREEMENT_FORM]: { RU: "Форма договора", EN: "Form of agreement" },
};

/** «пункт 6 распоряжения»: the word for the kind of act in the genitive. */
const GENITIVE_TERMS: Readonly<Record<ActKind, string>> = {
  [ActKind.RESOLUTION]: "решения",
  [ActKind.ORDER]: "распоряжения",
  [ActKind.INSTRUCTION]: "поручения",
  [ActKind.RECOMMENDATION]: "методических рекомендаций",
  [ActKind.PLAN]: "плана",
  [ActKind.MODEL]: "модели",
  [ActKind.AGREEMENT_FORM]: "формы договора",
};

/** How a clause of an act is cited within a sentence: «пункт 6 распоряжения от 24.08.2022 № 3.12-1101-Р». */
export function clauseCitation(path: string, act: ActState, language: Language): string {
  const details = actDetails(act, language);
  if (language === Language.RU) return ["пункт", path, GENITIVE_TERMS[act.kind], ...details].join(" ");
  return ["clause", path, "of the", TERMS[act.kind].EN.toLowerCase(), ...details].join(" ");
}

/** How a document is cited: «Распоряжение от 24.08.2022 № 3.12-1101-Р»; its title where it has neither date nor number. */
export function actLabel(act: ActState, language: Language): string {
  if (act.date === null && act.number === null) return act.title;
  return [TERMS[act.kind][language], ...actDetails(act, language)].join(" ");
}

function actDetails(act: ActState, language: Language): readonly string[] {
  const date = act.date === null ? [] : [language === Language.RU ? `от ${russianDay(act.date)}` : `of ${act.date}`];
  const number = act.number === null ? [] : [`№ ${act.number}`];
  return [...date, ...number];
}
