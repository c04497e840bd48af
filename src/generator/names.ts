import { CentreKind } from "../entity/subject";
import type { Random } from "./random";

/** Places that are on no map: the stem of «Небывальский район» and «Небывальск». */
const PLACES = [
  ...["Небываль", "Придуман", "Лукомор", "Китежан", "Тридевят", "Кисельн", "Молочнореч", "Чудновен", "Загадн"],
  ...["Сказочн", "Выдумен", "Мечтаев", "Нескучн", "Дивноград", "Жарптич", "Буянов", "Самолёт", "Скатерт"],
  ...["Сапожков", "Коврижн", "Пряничн", "Златогорь", "Тихошум", "Ясноречь", "Семицвет", "Горынь", "Подлукомор"],
];

const SURNAMES: readonly [string, ...string[]] = [
  ...(["Небывалов", "Придумкин", "Выдумщиков", "Сказкин", "Былинин", "Присказкин", "Тридевятов"] as const),
  ...["Лукоморьев", "Китежский", "Самобранкин", "Жарптицын", "Чудодеев", "Загадкин", "Перокрылов", "Мечтателев"],
];
const INITIALS = "АБВГДЕИКЛМНОПРСТЮЯ";

const SCHOOLS = ["Средняя школа", "Средняя школа", "Средняя школа", "Основная школа", "Лицей", "Гимназия"] as const;
const SCHOOLS_SHORT: Readonly<Record<(typeof SCHOOLS)[number], string>> = {
  "Средняя школа": "СОШ",
  "Основная школа": "ООШ",
  Лицей: "Лицей",
  Гимназия: "Гимназия",
};

const TRADES: readonly [string, ...string[]] = [
  "политехнический",
  "педагогический",
  "аграрный",
  "медицинский",
  "строительный",
];
const WORKS: readonly [string, ...string[]] = [
  "приборный завод",
  "ковровый комбинат",
  "опытный завод",
  "агрокомплекс",
  "верфь",
];

/** Kinds of centres, common ones more often than others. */
const CENTRES: readonly [readonly [CentreKind, string], ...(readonly [CentreKind, string])[]] = [
  [CentreKind.TOCHKA_ROSTA, "Точка роста"],
  [CentreKind.TOCHKA_ROSTA, "Точка роста"],
  [CentreKind.TOCHKA_ROSTA, "Точка роста"],
  [CentreKind.TECHNOCLASS, "Технокласс"],
  [CentreKind.SCHOOL_KVANTORIUM, "Школьный Кванториум"],
  [CentreKind.IT_CUBE, "IT-куб"],
];

/** Official and short name of an organisation. */
export interface OrganisationName {
  readonly name: string;
  readonly shortName: string;
}

/** The stem of a municipality's name. When a region has used all stems, a number is added. */
export function placeName(number: number): string {
  const stem = PLACES[(number - 1) % PLACES.length] ?? "";
  const round = Math.ceil(number / PLACES.length);
  return round === 1 ? stem : `${stem}-${round}-`;
}

export function municipalityName(number: number, region: string): string {
  const stem = placeName(number);
  const form = number % 4 === 0 ? "ский городской округ" : "ский район";
  return `${stem}${form} (${region})`;
}

export function schoolName(municipality: number, place: number, random: Random): OrganisationName {
  const kind = random.pick(SCHOOLS);
  const number = place + 1;
  return {
    name: `${kind} № ${number} ${placeName(municipality)}ского района`,
    shortName: `${SCHOOLS_SHORT[kind]} № ${number}`,
  };
}

export function collegeName(municipality: number, place: number, random: Random): OrganisationName {
  const trade = random.pick(TRADES);
  return {
    name: `${placeName(municipality)}ский ${trade} колледж № ${place + 1}`,
    shortName: `Колледж № ${place + 1}`,
  };
}

export function universityName(municipality: number, place: number): OrganisationName {
  return { name: `${placeName(municipality)}ский университет № ${place + 1}`, shortName: `Университет № ${place + 1}` };
}

export function enterpriseName(municipality: number, place: number, random: Random): OrganisationName {
  const works = `${placeName(municipality)}ский ${random.pick(WORKS)} № ${place + 1}`;
  return { name: `Общество «${works}»`, shortName: works };
}

export function centreKindAndName(
  host: string,
  random: Random,
): { readonly centreKind: CentreKind; readonly name: string } {
  const [centreKind, called] = random.pick(CENTRES);
  return { centreKind, name: `«${called}» – ${host}` };
}

/** A person as an act names one: «А.Б. Небывалов». */
export function personName(random: Random): string {
  const initial = () => INITIALS.charAt(random.below(INITIALS.length));
  return `${initial()}.${initial()}. ${random.pick(SURNAMES)}`;
}
