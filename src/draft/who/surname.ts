import type { NamingCase } from "../words/naming-case";

/** An ending of a case with what the nominative has instead. The first that fits is taken. */
type Endings = readonly (readonly [ending: RegExp, nominative: string])[];

const MALE_ADJECTIVE: Endings = [
  [/(?<=[гкхжчшщ])(?:ого|ому|им)$/u, "ий"],
  [/(?:его|ему)$/u, "ий"],
  [/(?:ого|ому)$/u, "ый"],
];
const FEMALE: Endings = [[/(?<=[оеё]в|[иы]н)(?:ой|у)$/u, "а"]];

/** Of a surname beside initials, which do not tell whose it is. */
const SURNAMES: Readonly<Record<NamingCase, Endings>> = {
  nominative: [],
  dative: [
    [/(?<=[оеё]в|[иы]н)у$/u, ""],
    ...FEMALE,
    ...MALE_ADJECTIVE,
    [/(?<=[аеёиоуыэюя].{0,20})ой$/iu, "ая"],
    [/(?<=[аеёиоуыэюя])ю$/u, "й"],
    [/ю$/u, "ь"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, ""],
    [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, "а"],
  ],
  genitive: [
    [/(?<=[оеё]в|[иы]н)а$/u, ""],
    ...FEMALE,
    ...MALE_ADJECTIVE,
    [/ой$/u, "ая"],
    [/(?<=[аеёиоуыэюя])я$/u, "й"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ""],
    [/(?<=[бвгджзклмнпрстфхцчшщ])[иы]$/u, "а"],
    [/(?<=[лнрт])я$/u, "ь"],
  ],
  accusative: [
    [/(?<=[оеё]в|[иы]н)а$/u, ""],
    ...FEMALE,
    ...MALE_ADJECTIVE,
    [/ую$/u, "ая"],
    [/(?<=[аеёиоуыэюя])я$/u, "й"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ""],
    [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, "а"],
    [/(?<=[лнрт])я$/u, "ь"],
    [/ю$/u, "я"],
  ],
  instrumental: [
    [/(?<=[оеё]в|[иы]н)ым$/u, ""],
    ...FEMALE,
    ...MALE_ADJECTIVE,
    [/ым$/u, "ый"],
    [/(?<=[сц]к|ст|зн|жн|рн)ой$/u, "ая"],
    [/ой$/u, "а"],
    [/(?:ом|ем)$/u, ""],
  ],
};

const FEMALE_PATRONYMIC = /(?<=вн|чн)(?:а|е|у|ы|ой)$/u;
const MALE_PATRONYMIC = /(?<=ич)(?:а|у|ем|е)?$/u;

const FIRST_NAMES: Readonly<Record<"m" | "f", Endings>> = {
  m: [
    [/^павл(?:а|у|ом)$/iu, "Павел"],
    [/^льв(?:а|у|ом)$/iu, "Лев"],
    [/^петр(?:а|у|ом)$/iu, "Пётр"],
    [/(?<=[аеёиоуы])(?:я|ю|ем)$/u, "й"],
    [/^(игор|цезар|лазар|наил)(?:я|ю|ем)$/iu, "$1ь"],
    [/^(иль|никит|фом|кузьм)(?:е|и|у|ю|ой|ы)$/iu, "$1я"],
    [/(?<=[бвгджзклмнпрстфхцчш])(?:а|у|ом)$/u, ""],
  ],
  f: [
    [/^(любов|нинел)(?:и|ью)$/iu, "$1ь"],
    [/ией$|ию$|ии$/u, "ия"],
    [/(?<=[ьаео])(?:е|и|ю|ей)$/u, "я"],
    [/(?:е|у|ы|ой|и)$/u, "а"],
  ],
};
/** «Ильи» is Илья, but «Никите» is Никита. */
const HARD_MALE = /^(Никит|Фом|Кузьм)я$/u;

const LIKE_SURNAME =
  /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кая|ко|[уюя]к|ян|дзе|швили|[иы]х)(?:-\p{Lu}\p{Ll}+)?$/u;

/** Whether a word alone looks like a surname in the nominative. */
export function isSurname(word: string): boolean {
  return LIKE_SURNAME.test(word);
}

/** A surname in the nominative: «Ахмедову» is «Ахмедов», in the dative. What no rule fits is left as it is. */
export function nominativeSurname(surname: string, naming: NamingCase): string {
  const parts = surname.split("-");
  return parts.map((part) => replaced(part, SURNAMES[naming])).join("-");
}

/** Surname, first name and patronymic in the nominative. The patronymic tells the gender and that it is declined at all. */
export function nominativeFullName(names: readonly string[], naming: NamingCase): readonly string[] {
  const [surname = "", first = "", patronymic = ""] = names;
  const isNominative = /(?:ич|на)$/u.test(patronymic) || naming === "nominative";
  if (isNominative) return names;
  if (FEMALE_PATRONYMIC.test(patronymic))
    return [femaleSurname(surname), replaced(first, FIRST_NAMES.f), patronymic.replace(FEMALE_PATRONYMIC, "а")];
  const name = replaced(first, FIRST_NAMES.m).replace(HARD_MALE, "$1а");
  return [nominativeSurname(surname, naming), name, patronymic.replace(MALE_PATRONYMIC, "")];
}

function femaleSurname(surname: string): string {
  return surname.replace(/(?:ой|у)$/u, /(?:[оеё]в|[иы]н)(?:ой|у)$/u.test(surname) ? "а" : "ая").replace(/ую$/u, "ая");
}

function replaced(name: string, endings: Endings): string {
  const fitting = endings.find(([ending]) => ending.test(name));
  return fitting === undefined ? name : name.replace(fitting[0], fitting[1]);
}
