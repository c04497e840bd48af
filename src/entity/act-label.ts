import { dayText } from "../language/day-text";
import { Language } from "../language/language";
import { capitalised } from "../language/sentence";
import type { ActState } from "./act";
import { ACT_KIND_WORDS } from "./act.words";
import { NOUN_WORDS } from "./noun.words";

/** How a clause of an act is cited within a sentence: «пункт 6 распоряжения от 24.08.2022 № 3.12-1101-Р». */
export function clauseCitation(path: string, act: ActState, language: Language): string {
  const details = actDetails(act, language);
  const { RU, EN } = ACT_KIND_WORDS[act.kind];
  const ofAct = language === Language.RU ? RU.genitive : `of the ${EN.term}`;
  return [NOUN_WORDS.clause[language].term, path, ofAct, ...details].join(" ");
}

/** How a document is cited: «Распоряжение от 24.08.2022 № 3.12-1101-Р»; its title where it has neither date nor number. */
export function actLabel(act: ActState, language: Language): string {
  if (act.date === null && act.number === null) return act.title;
  return [capitalised(ACT_KIND_WORDS[act.kind][language].term), ...actDetails(act, language)].join(" ");
}

function actDetails(act: ActState, language: Language): readonly string[] {
  const of = language === Language.RU ? "от" : "of";
  const date = act.date === null ? [] : [`${of} ${dayText(act.date, language)}`];
  const number = act.number === null ? [] : [`№ ${act.number}`];
  return [...date, ...number];
}
