import { Language } from "./language";
import { russianDay } from "./russian";

/** A day as people write it: «30.08.2022», and `2022-08-30` in English, where no other order of day and month is safe. */
export function dayText(day: string, language: Language): string {
  return language === Language.RU ? russianDay(day) : day;
}
