/** Phrases and the abbreviation that stands for each. Legal forms come first, up to «дпо»; no abbreviation is a phrase of another. */
const PHRASES: readonly (readonly [abbreviation: string, ...phrases: string[]])[] = [
  ["мбоу", "муниципальное бюджетное общеобразовательное учреждение"],
  ["маоу", "муниципальное автономное общеобразовательное учреждение"],
  ["мкоу", "муниципальное казенное общеобразовательное учреждение"],
  ["мобу", "муниципальное общеобразовательное бюджетное учреждение"],
  ["моау", "муниципальное общеобразовательное автономное учреждение"],
  ["моку", "муниципальное общеобразовательное казенное учреждение"],
  ["моу", "муниципальное общеобразовательное учреждение"],
  ["мбу", "муниципальное бюджетное учреждение"],
  ["мау", "муниципальное автономное учреждение"],
  ["мку", "муниципальное казенное учреждение"],
  ["гбпоу", "государственное бюджетное профессиональное образовательное учреждение"],
  ["гапоу", "государственное автономное профессиональное образовательное учреждение"],
  ["гкпоу", "государственное казенное профессиональное образовательное учреждение"],
  [
    "гбоу",
    "государственное бюджетное общеобразовательное учреждение",
    "государственное бюджетное образовательное учреждение",
  ],
  [
    "гаоу",
    "государственное автономное общеобразовательное учреждение",
    "государственное автономное образовательное учреждение",
  ],
  [
    "гкоу",
    "государственное казенное общеобразовательное учреждение",
    "государственное казенное образовательное учреждение",
  ],
  ["гбу", "государственное бюджетное учреждение"],
  ["гау", "государственное автономное учреждение"],
  ["гку", "государственное казенное учреждение"],
  ["фгбоу", "федеральное государственное бюджетное образовательное учреждение"],
  ["фгаоу", "федеральное государственное автономное образовательное учреждение"],
  ["чоу", "частное общеобразовательное учреждение", "частное образовательное учреждение"],
  ["ано", "автономная некоммерческая организация"],
  ["ооо", "общество с ограниченной ответственностью"],
  ["пао", "публичное акционерное общество"],
  ["ао", "акционерное общество"],
  ["дпо", "дополнительного профессионального образования"],
  ["до", "дополнительного образования"],
  ["во", "высшего образования"],
  ["сош", "средняя общеобразовательная школа"],
  ["оош", "основная общеобразовательная школа"],
  ["нош", "начальная общеобразовательная школа"],
  ["иро", "институт развития образования"],
  ["рб", "республика башкортостан", "республики башкортостан"],
  ["г", "город", "города", "гор"],
  ["с", "село", "села"],
  ["д", "деревня", "деревни", "дер"],
  ["п", "поселок", "поселка", "пос"],
  ["го", "городской округ", "городского округа"],
  ["мр", "муниципальный район", "муниципального района"],
  ["район", "р н", "района"],
  ["область", "обл", "области"],
  ["имени", "им"],
];

/** Tokens of legal forms, which many people leave out. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  PHRASES.map(([abbreviation]) => abbreviation).slice(
    0,
    PHRASES.findIndex(([abbreviation]) => abbreviation === "дпо"),
  ),
);

/** What a school is called by kind; people write one for another. */
const KINDS_OF_SCHOOLS: ReadonlySet<string> = new Set(["сош", "оош", "нош", "школа"]);

interface Phrase {
  readonly tokens: readonly string[];
  readonly abbreviation: string;
}

const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  PHRASES.map(([abbreviation, phrase = abbreviation]) => [abbreviation, phrase.split(" ")]),
);

/** By first token, longest first. */
const BY_FIRST_TOKEN: ReadonlyMap<string, readonly Phrase[]> = indexOf(
  PHRASES.flatMap(([abbreviation, ...phrases]) =>
    phrases.map((phrase) => ({ tokens: phrase.split(" "), abbreviation })),
  ),
);

/** The tokens with each known phrase as its abbreviation, until there is none left: «р-н» makes a phrase with «муниципальный». */
export function reducePhrases(tokens: readonly string[]): readonly string[] {
  const reduced: string[] = [];
  let isReduced = true;
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens, at);
    reduced.push(phrase?.abbreviation ?? (tokens[at] as string));
    at += phrase?.tokens.length ?? 1;
    isReduced &&= phrase === undefined;
  }
  return isReduced ? reduced : reducePhrases(reduced);
}

/** Whether a token of a key is a legal form: «мбоу». */
export function isLegalForm(token: string): boolean {
  return LEGAL_FORMS.has(token);
}

/** «сош», «оош» and «школа» as one. */
export function withoutKindOfSchool(token: string): string {
  return KINDS_OF_SCHOOLS.has(token) ? "школа" : token;
}

/** The words that an abbreviation of a key stands for; the word itself, where it is none. */
export function writtenOut(token: string): readonly string[] {
  return WRITTEN_OUT.get(token) ?? [token];
}

function phraseAt(tokens: readonly string[], at: number): Phrase | undefined {
  const phrases = BY_FIRST_TOKEN.get(tokens[at] ?? "") ?? [];
  return phrases.find((phrase) => phrase.tokens.every((token, place) => tokens[at + place] === token));
}

function indexOf(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.tokens.length - a.tokens.length)) {
    const first = phrase.tokens[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}
