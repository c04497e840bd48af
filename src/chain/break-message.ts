import { labelOf } from "../entity/label";
import type { Language } from "../language/language";
import { capitalised } from "../language/sentence";
import type { Break, BreakKind } from "./accountability";
import { BREAK_WORDS } from "./accountability.words";

/** What is wrong and where, as a sentence. */
export function breakMessage({ kind, at }: Break, language: Language): string {
  return `${breakText(kind, language)}: ${labelOf(at, language)}.`;
}

/** What is wrong, as the beginning of a sentence. */
export function breakText(kind: BreakKind, language: Language): string {
  const { sentence, [language]: spelling } = BREAK_WORDS[kind];
  return sentence?.[language] ?? capitalised(spelling.term);
}
