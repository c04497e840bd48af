import { foldText, searchText, sortKey, sortKeyOf } from "../language/fold-text";
import { Language } from "../language/language";
import { actLabel } from "../entity/act-label";
import { ACT_KIND_WORDS } from "../entity/act.words";
import { AGREEMENT_FORM_WORDS } from "../entity/agreement.words";
import type { EntityLabel, EntityStates } from "../entity/entity";
import type { EntityFact } from "./graph-facts";

/** Properties that the store keeps beside a state, for sorting and search. They follow from the state alone. */
export interface DerivedProperties {
  readonly sortKey: string;
  /** Title or name, folded, for «contains»; of a subject its short name, too, with BETWEEN_NAMES between. */
  readonly nameKey: string;
  readonly searchText: string;
}

/** No folded text holds a quotation mark, so that nothing asked for reaches over two names. */
const BETWEEN_NAMES = "»";

/** What something is called first, and what else it is found by. */
type Names = readonly [name: string, ...alsoFoundBy: (string | null)[]];

type Rules = { readonly [L in EntityLabel]: (state: EntityStates[L], id: string) => DerivedProperties };

const RULES: Rules = {
  Subject: ({ name, shortName, title }) => {
    const found = named(name, shortName, title);
    return shortName === null ? found : { ...found, nameKey: found.nameKey + BETWEEN_NAMES + foldText(shortName) };
  },
  Person: (state) => named(state.name),
  Programme: (state) => named(state.name),
  Act: (state, id) => ordered(`${state.date ?? ""} ${id}`, state.title, state.number, ...citedAs(state)),
  Provision: (state) => ordered(pathKey(state.act, state.path), state.text, state.wording),
  Duty: (state) => ordered(pathKey(state.act, state.path), state.title, state.text),
  Agreement: (state, id) =>
    ordered(
      `${state.signedOn ?? ""} ${id}`,
      state.number ?? id,
      `договор соглашение ${AGREEMENT_FORM_WORDS[state.form].RU.term}`,
    ),
  Nomination: (state, id) => ordered(`${state.periodFrom ?? ""} ${id}`, state.title ?? "", state.document),
  Report: (state, id) => ordered(`${state.submittedOn} ${id}`, state.text),
  Indicator: (state) => named(state.name),
};

/** Errors: none. */
export function derivedProperties(entity: EntityFact, state: EntityStates[EntityLabel]): DerivedProperties {
  return (RULES[entity.label] as (state: EntityStates[EntityLabel], id: string) => DerivedProperties)(state, entity.id);
}

/** The words by which an act is cited: «приказ», «распоряжение от 24.08.2022 № 3.12-1101-Р», and the same in English. */
function citedAs(state: EntityStates["Act"]): readonly string[] {
  const { RU, EN } = ACT_KIND_WORDS[state.kind];
  const terms = [RU, EN].flatMap(({ term, also = [] }) => [term, ...also]);
  return [...terms, actLabel(state, Language.RU), actLabel(state, Language.EN)];
}

function named(...names: Names): DerivedProperties {
  const found = foundBy(names);
  return { sortKey: sortKeyOf(found.nameKey), ...found };
}

function ordered(key: string, ...names: Names): DerivedProperties {
  return { sortKey: key, ...foundBy(names) };
}

function foundBy(names: Names): Omit<DerivedProperties, "sortKey"> {
  const folded = names.map((name) => foldText(name ?? ""));
  return { nameKey: folded[0]!, searchText: searchText(folded) };
}

/** Sorts `1.2` before `1.10`, and each act's clauses together. */
function pathKey(act: string, path: string): string {
  return `${act} ${sortKey(path)}`;
}
