import { Language } from "../node/language";
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

/** How a document is cited: «Распоряжение от 24.08.2022 № 3.12-1101-Р»; its title where it has neither date nor number. */
export function actLabel(act: ActState, language: Language): string {
  if (act.date === null && act.number === null) return act.title;
  const date = act.date === null ? [] : [language === Language.RU ? `от ${russianDay(act.date)}` : `of ${act.date}`];
  const number = act.number === null ? [] : [`№ ${act.number}`];
  return [TERMS[act.kind][language], ...date, ...number].join(" ");
}

function russianDay(day: string): string {
  return day.split("-").reverse().join(".");
}
