import { DUTIES } from "../entity/noun.words";
import { counted } from "../language/russian";
import { Language } from "../language/language";
import type { NamedFinding } from "./named-finding";

/** What the mentioned duties are, as it stands after «отвечает за»: how many, and the first of them. */
export function borneDuties(finding: NamedFinding, language: Language): string {
  const first = finding.mentionedDuty(0);
  if (finding.mentioned <= 1) return language === Language.RU ? `обязанность ${first}` : `the duty ${first}`;
  if (language === Language.RU) return `${counted(finding.mentioned, DUTIES)}, первая из них – ${first}`;
  return `${finding.mentioned} duties, the first of them ${first}`;
}
