import type { CountedNoun } from "../language/russian";
import type { RussianNoun } from "../language/russian-noun";
import { feminine, masculine, neuter } from "../language/russian-noun";
import type { Spelling, Words } from "../language/words";

/** The common nouns by which sentences call nodes: «группа «…»», «эта группа». */
export type NounKind =
  | "group"
  | "post"
  | "municipality"
  | "authority"
  | "organisation"
  | "assembly"
  | "person"
  | "duty"
  | "act"
  | "clause"
  | "programme"
  | "agreement"
  | "nomination"
  | "report"
  | "indicator";

/** A noun in Russian, which declines it, and in English. */
interface NounWord {
  readonly RU: RussianNoun;
  readonly EN: Spelling;
}

const POWER = "власти";

/** What nodes are called, in every case. */
export const NOUN_WORDS: Words<NounKind, NounWord> = {
  group: {
    RU: feminine("группа", "группы", "группе", "группу", "группой", "группе"),
    EN: { term: "group" },
  },
  post: {
    RU: feminine("должность", "должности", "должности", "должность", "должностью", "должности"),
    EN: { term: "post" },
  },
  duty: {
    RU: feminine("обязанность", "обязанности", "обязанности", "обязанность", "обязанностью", "обязанности"),
    EN: { term: "duty" },
  },
  programme: {
    RU: feminine("программа", "программы", "программе", "программу", "программой", "программе"),
    EN: { term: "programme" },
  },
  organisation: {
    RU: feminine("организация", "организации", "организации", "организацию", "организацией", "организации"),
    EN: { term: "organisation" },
  },
  act: {
    RU: masculine("акт", "акта", "акту", "акт", "актом", "акте"),
    EN: { term: "act" },
  },
  clause: {
    RU: masculine("пункт", "пункта", "пункту", "пункт", "пунктом", "пункте"),
    EN: { term: "clause" },
  },
  agreement: {
    RU: masculine("договор", "договора", "договору", "договор", "договором", "договоре"),
    EN: { term: "agreement" },
  },
  report: {
    RU: masculine("доклад", "доклада", "докладу", "доклад", "докладом", "докладе"),
    EN: { term: "report" },
  },
  indicator: {
    RU: masculine("показатель", "показателя", "показателю", "показатель", "показателем", "показателе"),
    EN: { term: "indicator" },
  },
  nomination: {
    RU: neuter("назначение", "назначения", "назначению", "назначение", "назначением", "назначении"),
    EN: { term: "nomination" },
  },
  authority: {
    RU: masculine(
      `орган ${POWER}`,
      `органа ${POWER}`,
      `органу ${POWER}`,
      `орган ${POWER}`,
      `органом ${POWER}`,
      `органе ${POWER}`,
    ),
    EN: { term: "authority" },
  },
  person: {
    RU: neuter("лицо", "лица", "лицу", "лицо", "лицом", "лице"),
    EN: { term: "person" },
  },
  assembly: {
    RU: neuter("собрание", "собрания", "собранию", "собрание", "собранием", "собрании"),
    EN: { term: "assembly" },
  },
  municipality: {
    RU: neuter(
      "муниципальное образование",
      "муниципального образования",
      "муниципальному образованию",
      "муниципальное образование",
      "муниципальным образованием",
      "муниципальном образовании",
    ),
    EN: { term: "municipality" },
  },
};

/** Duties beside their number. */
export const DUTIES: CountedNoun = {
  one: NOUN_WORDS.duty.RU.term,
  few: NOUN_WORDS.duty.RU.cases.genitive,
  many: "обязанностей",
};
