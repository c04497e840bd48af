import type { AgreementForm, LinkState } from "../../graphql/generated/enums";
import { counted, countedEnglish, noun } from "../../language/plural";
import { words } from "../../language/language";

type Forms = Readonly<Record<AgreementForm, string>>;
type States = Readonly<Record<LinkState, string>>;

const RUSSIAN_FORMS: Forms = {
  NETWORK_FORM: "сетевая форма",
  COOPERATION: "о сотрудничестве",
  PRACTICE: "практическая подготовка",
};
const ENGLISH_FORMS: Forms = { NETWORK_FORM: "network form", COOPERATION: "cooperation", PRACTICE: "practice" };
const RUSSIAN_STATES: States = {
  VALID: "действуют",
  NOT_YET: "ещё не действуют",
  EXPIRED: "истекли",
  REPEALED_BASIS: "основание утратило силу",
  UNKNOWN: "не известно",
};
const ENGLISH_STATES: States = {
  VALID: "in force",
  NOT_YET: "not yet in force",
  EXPIRED: "expired",
  REPEALED_BASIS: "basis repealed",
  UNKNOWN: "not known",
};

export const AGREEMENTS_WORDS = words(
  {
    title: "Договоры",
    history: "История",
    forms: RUSSIAN_FORMS,
    states: RUSSIAN_STATES,
    allForms: "Все формы",
    form: "Форма",
    partner: "С кем",
    state: "Состояние",
    covered: (filled: number, all: number) => `${filled} из ${all}`,
    coveredRest: (all: number) => `${noun(all, "школы имеет", "школ имеют", "школ имеют")} действующий договор`,
    leftOut: (names: string) => `Без вымышленных регионов: ${names}. Выберите регион, чтобы увидеть его числа.`,
    tabs: { agreements: "Договоры", coverage: "Охват", without: "Школы без договора" },
    tabsLabel: "Что показать",
    number: "Номер и форма",
    noNumber: "Без номера",
    parties: "Базовая организация и участники",
    term: "Состояние и срок",
    soon: "скоро истечёт",
    noTerm: "срок не известен",
    from: "с",
    until: "по",
    chart: "Договоры по срокам",
    none: "Договоров не найдено",
    noneWhy: "На эту дату под такой отбор не подходит ни один договор.",
    clear: "Снять отбор",
    cut: (shown: number, all: number) =>
      `${shown} из ${counted(all, "договора", "договоров", "договоров")}: сузьте отбор; все целиком даёт «Выгрузить»`,
    columns: { school: "Школа", superior: "Кому подчиняется", region: "Регион" },
    noneWithout: "У каждой школы есть действующий договор",
  },
  {
    title: "Agreements",
    history: "History",
    forms: ENGLISH_FORMS,
    states: ENGLISH_STATES,
    allForms: "All forms",
    form: "Form",
    partner: "With whom",
    state: "State",
    covered: (filled, all) => `${filled} of ${all}`,
    coveredRest: (all) => (all === 1 ? "school has an agreement in force" : "schools have an agreement in force"),
    leftOut: (names) => `Without fictional regions: ${names}. Choose a region to see its numbers.`,
    tabs: { agreements: "Agreements", coverage: "Coverage", without: "Schools without one" },
    tabsLabel: "What to show",
    number: "Number and form",
    noNumber: "No number",
    parties: "Base organisation and participants",
    term: "State and term",
    soon: "ends soon",
    noTerm: "the term is not known",
    from: "from",
    until: "until",
    chart: "Agreements by term",
    none: "No agreements found",
    noneWhy: "On this day no agreement passes the filter.",
    clear: "Clear the filter",
    cut: (shown, all) => `${shown} of ${countedEnglish(all, "agreement")}: narrow the filter; the export has them all`,
    columns: { school: "School", superior: "Subordinate to", region: "Region" },
    noneWithout: "Every school has an agreement in force",
  },
);
