import { labelOf } from "../entity/label";
import { dayText } from "../language/day-text";
import { Language } from "../language/language";
import { capitalised } from "../language/sentence";
import type { IsoDay } from "../moment/iso-day";
import type { Break, BreakKind } from "./accountability";
import { BREAK_WORDS } from "./accountability.words";

/** What is wrong and where, as a sentence. */
export function breakMessage(
  { kind, at, endedOn = null }: Pick<Break, "kind" | "at" | "link"> & Partial<Pick<Break, "endedOn">>,
  language: Language,
): string {
  const text = endedOn === null ? breakText(kind, language) : capitalised(goneSince(endedOn, language));
  return `${text}: ${labelOf(at, language)}.`;
}

/** What is wrong, as the beginning of a sentence. */
export function breakText(kind: BreakKind, language: Language): string {
  const { sentence, [language]: spelling } = BREAK_WORDS[kind];
  return sentence?.[language] ?? capitalised(spelling.term);
}

/** That somebody no longer exists: «не существует с 01.04.2024». */
export function goneSince(day: IsoDay, language: Language): string {
  return `${language === Language.RU ? "не существует с" : "does not exist since"} ${dayText(day, language)}`;
}
