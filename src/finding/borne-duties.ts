import { DUTIES } from "../entity/noun.words";
import { counted } from "../language/russian";
import { Language } from "../language/language";
import type { Told } from "./told";

/** What the mentioned duties are, told after «отвечает за»: how many, and the first of them. */
export function borneDuties(told: Told, language: Language): string {
  const first = told.mentionedDuty(0);
  if (told.mentioned <= 1) return language === Language.RU ? `обязанность ${first}` : `the duty ${first}`;
  if (language === Language.RU) return `${counted(told.mentioned, DUTIES)}, первая из них – ${first}`;
  return `${told.mentioned} duties, the first of them ${first}`;
}
