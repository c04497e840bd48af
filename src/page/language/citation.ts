import type { ActKind } from "../graphql/generated/enums";
import type { Language } from "./language";

/** How a citation names a kind of act: «п. 4 распоряжения от 20.08.2024 № 41-о». */
const GENITIVES: Readonly<Record<ActKind, readonly [term: string, genitive: string]>> = {
  RESOLUTION: ["решение", "решения"],
  ORDER: ["распоряжение", "распоряжения"],
  INSTRUCTION: ["поручение", "поручения"],
  RECOMMENDATION: ["методические рекомендации", "методических рекомендаций"],
  PLAN: ["план", "плана"],
  MODEL: ["модель", "модели"],
  AGREEMENT_FORM: ["форма договора", "формы договора"],
};

interface Cited {
  readonly label: string;
  readonly act: { readonly kind: ActKind; readonly label: string };
}

/** A clause with its act. Nothing breaks behind № and «п.». */
export function citation(cited: Cited, language: Language): string {
  const { label, act } = cited;
  if (language === "en") return unbroken(clauseOfAct(cited));
  const [term, genitive] = GENITIVES[act.kind];
  const isPlain = act.label.toLowerCase().startsWith(term);
  return unbroken(isPlain ? `${label} ${genitive}${act.label.slice(term.length)}` : clauseOfAct(cited));
}

/** A clause and its act, as lists call them: «п. 4, Распоряжение от 20.08.2024 № 41-о». */
export function clauseOfAct({
  label,
  act,
}: {
  readonly label: string;
  readonly act: { readonly label: string };
}): string {
  return `${label}, ${act.label}`;
}

/** The text with the spaces that no line may break at: behind №, «п.», initials, and before a dash. */
export function unbroken(text: string): string {
  return text.replaceAll(/(№|п\.|пп\.|\p{Lu}\.) /gu, "$1\u00a0").replaceAll(" —", "\u00a0—");
}
