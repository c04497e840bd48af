import type { Case, MentionMaker } from "./mention";
import { CASES } from "./mention";
import type { NounKind } from "./noun-kind";
import { standsAlone } from "./noun-kind";

/** «группа группы группе группу группой группе»: the forms in the order of `CASES`. */
interface Noun {
  readonly gender: "masculine" | "feminine" | "neuter";
  readonly forms: readonly string[];
}

const DEMONSTRATIVES: Readonly<Record<Noun["gender"], readonly string[]>> = {
  masculine: ["этот", "этого", "этому", "этот", "этим", "этом"],
  feminine: ["эта", "этой", "этой", "эту", "этой", "этой"],
  neuter: ["это", "этого", "этому", "это", "этим", "этом"],
};

const POWER = "власти";

const NOUNS: Readonly<Record<NounKind, Noun>> = {
  group: feminine("группа", "группы", "группе", "группу", "группой", "группе"),
  post: feminine("должность", "должности", "должности", "должность", "должностью", "должности"),
  duty: feminine("обязанность", "обязанности", "обязанности", "обязанность", "обязанностью", "обязанности"),
  programme: feminine("программа", "программы", "программе", "программу", "программой", "программе"),
  organisation: feminine("организация", "организации", "организации", "организацию", "организацией", "организации"),
  act: masculine("акт", "акта", "акту", "акт", "актом", "акте"),
  clause: masculine("пункт", "пункта", "пункту", "пункт", "пунктом", "пункте"),
  agreement: masculine("договор", "договора", "договору", "договор", "договором", "договоре"),
  authority: masculine(
    `орган ${POWER}`,
    `органа ${POWER}`,
    `органу ${POWER}`,
    `орган ${POWER}`,
    `органом ${POWER}`,
    `органе ${POWER}`,
  ),
  person: neuter("лицо", "лица", "лицу", "лицо", "лицом", "лице"),
  assembly: neuter("собрание", "собрания", "собранию", "собрание", "собранием", "собрании"),
  municipality: neuter(
    "муниципальное образование",
    "муниципального образования",
    "муниципальному образованию",
    "муниципальное образование",
    "муниципальным образованием",
    "муниципальном образовании",
  ),
};

/**
 * Russian mentions. Names are never declined: where another case than the nominative is called for, a common noun takes
 * it, and the name stands behind it in quotes.
 */
export const RUSSIAN_MENTIONS: MentionMaker = {
  byName: (named) => (grammaticalCase) => {
    if (grammaticalCase === "nominative" && standsAlone(named.kind)) return named.name;
    const name = named.kind === "clause" ? named.name : quoted(named.name);
    return `${formOf(NOUNS[named.kind].forms, grammaticalCase)} ${name}`;
  },
  again: (named) => (grammaticalCase) => {
    const { gender, forms } = NOUNS[named.kind];
    if (named.kind === "person") return RUSSIAN_MENTIONS.byName(named)(grammaticalCase);
    return `${formOf(DEMONSTRATIVES[gender], grammaticalCase)} ${formOf(forms, grammaticalCase)}`;
  },
};

/** In guillemets; quotes inside become „…“, as Russian typesetting has it. */
function quoted(name: string): string {
  return `«${name.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

function formOf(forms: readonly string[], grammaticalCase: Case): string {
  return forms[CASES.indexOf(grammaticalCase)] ?? "";
}

function masculine(...forms: readonly string[]): Noun {
  return { gender: "masculine", forms };
}

function feminine(...forms: readonly string[]): Noun {
  return { gender: "feminine", forms };
}

function neuter(...forms: readonly string[]): Noun {
  return { gender: "neuter", forms };
}
