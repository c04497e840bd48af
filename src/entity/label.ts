import { Language } from "../language/language";
import { capitalised } from "../language/sentence";
import { dayText } from "../language/day-text";
import { actLabel } from "./act-label";
import type { Entity, EntityLabel, EntityOf } from "./entity";
import { NOUN_WORDS } from "./noun.words";

type Labels = { readonly [L in EntityLabel]: (entity: EntityOf<L>, language: Language) => string };

const LABELS: Labels = {
  Subject: ({ state }) => state.name,
  Person: ({ state }) => state.name,
  Programme: ({ state }) => state.name,
  Duty: ({ state }) => state.title,
  Act: ({ state }, language) => actLabel(state, language),
  Provision: ({ state }, language) => (language === Language.RU ? `п. ${state.path}` : `cl. ${state.path}`),
  Agreement: ({ id, state }, language) => {
    const term = capitalised(NOUN_WORDS.agreement[language].term);
    return state.number === null ? `${term} ${id}` : `${term} № ${state.number}`;
  },
  Nomination: ({ state }, language) => state.title ?? capitalised(NOUN_WORDS.nomination[language].term),
  Report: ({ state: { submittedOn } }, language) => {
    const term = capitalised(NOUN_WORDS.report[language].term);
    return `${term} ${language === Language.RU ? "от" : "of"} ${dayText(submittedOn, language)}`;
  },
  Indicator: ({ state }) => state.name,
};

/** What a person would call a node; official names stay in the language of their source. */
export function labelOf(entity: Entity, language: Language): string {
  const label = LABELS[entity.label] as (entity: Entity, language: Language) => string;
  return label(entity, language);
}
