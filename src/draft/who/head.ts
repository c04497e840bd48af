import { isAdjective, nominativeOf } from "../words/adjective";
import { SHORT_POSTS } from "../words/head-nouns";
import type { HeadKind, NounGender } from "../words/head-nouns";
import type { NamingCase } from "../words/naming-case";
import type { NounReading } from "../words/noun-forms";
import { readNoun } from "../words/noun-forms";
import type { Token } from "../words/token";
import { textAt } from "../words/token";
import { isInfinitive } from "../words/verb";

/** The noun that a name begins with, and what stands before it. */
export interface Head {
  /** The place behind the noun. */
  readonly next: number;
  readonly kind: HeadKind;
  readonly gender: NounGender;
  readonly isPlural: boolean;
  /** The words in the nominative, by place. */
  readonly nominatives: ReadonlyMap<number, string>;
  /** Whether it is an abbreviation, which has no case. */
  readonly isShort: boolean;
}

const ABBREVIATION =
  /^(?:\p{Lu}{2,8}\p{Ll}?|\p{Lu}{2,6}(?:[ин]\p{Lu}{1,5}){1,2}|\p{Lu}{2,}[-–]\p{Lu}+|Мин\p{Ll}{3,}|Рос\p{Ll}{4,}|Обл\p{Ll}{3,}|Рай\p{Ll}{3,}|Гор\p{Ll}{4,})$/u;
const NO_BEARER =
  /^(?:ДОГОВОР|ПРИКАЗ|РЕШЕНИЕ|ПЛАН|МОДЕЛЬ|УСТАВ|ПРОТОКОЛ|ПРЕДМЕТ|СТОРОНЫ|СРОК|ПРАВА|УВР|ВР|АХЧ|АХР|ФГОС|ЕГЭ|ОГЭ|ПК|РФ|ИКТ|СМИ|ФИО|ПФДО|II|III|IV|VI|VII|VIII|IX|XX|XXI|РЕШИЛИ|ПРИКАЗЫВАЮ|СЛУШАЛИ)$/u;
/** «Областному», «Российской», «Минский»: what begins like a short name is an adjective. */
const OF_ADJECTIVE = /(?:н|ск)(?:ый|ий|ой|ая|ое|ые|ие|ого|ому|ую|ым|им|ом|ых|их|ыми|ими)$/u;
const MINISTRY = /^(?:мин|рос|обл|рай|гор)/u;
/** How short names of ministries end in a case, behind a vowel and behind a consonant: in the nominative they have «й» or nothing. */
const SHORT_ENDINGS: Readonly<Partial<Record<NamingCase, readonly [RegExp, RegExp]>>> = {
  genitive: [/(?<=о)я$/u, /(?<=[бвгджзклмнпрстфхц])а$/u],
  dative: [/(?<=о)ю$/u, /(?<=[бвгджзклмнпрстфхц])у$/u],
  accusative: [/(?<=о)я$/u, /(?<=[бвгджзклмнпрстфхц])а$/u],
  instrumental: [/(?<=о)ем$/u, /(?<=[бвгджзклмнпрстфхц])ом$/u],
};
/** «ответственным исполнителям»: what could be a post of its own stands before another noun. */
const ADJECTIVE = /^(?:заведующ|управляющ|исполняющ|уполномоченн|ответственн)/u;
/** A name has no more adjectives before its noun than this. */
const MOST_ADJECTIVES = 9;

/** The noun at the head of a name that begins at `at`, in a case. */
export function headAt(tokens: readonly Token[], at: number, naming: NamingCase): Head | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  return shortHead(tokens, at, naming) ?? nounHead(tokens, at, naming);
}

function shortHead(tokens: readonly Token[], at: number, naming: NamingCase): Head | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const post = SHORT_POSTS.get(token.low);
  const rest = { gender: "m", isPlural: false, isShort: true } as const;
  if (post !== undefined && textAt(tokens, at + 1) === ".")
    return {
      ...rest,
      next: at + 2,
      kind: "POSITION",
      nominatives: new Map([
        [at, cased(post, token.text)],
        [at + 1, ""],
      ]),
    };
  if (!ABBREVIATION.test(token.text) || NO_BEARER.test(token.text) || isInCapitals(token)) return undefined;
  if (MINISTRY.test(token.low) && (readNoun(token.low).length > 0 || OF_ADJECTIVE.test(token.low))) return undefined;
  return {
    ...rest,
    next: at + 1,
    kind: "ORGANISATION",
    nominatives: new Map([[at, MINISTRY.test(token.low) ? nominativeOfShort(token.text, naming) : token.text]]),
  };
}

/** «КОМИТЕТ», «ШКОЛА»: a word of its own in a heading. */
function isInCapitals({ text, low }: Token): boolean {
  return text.length > 4 && text === text.toUpperCase() && readNoun(low).length > 0;
}

/** «Минстрою» is «Минстрой», «Минфином» is «Минфин»; «Минкультуры» stays as it is. */
function nominativeOfShort(name: string, naming: NamingCase): string {
  const [ofVowel, ofConsonant] = SHORT_ENDINGS[naming] ?? [];
  if (ofVowel === undefined || ofConsonant === undefined) return name;
  return name.replace(ofVowel, "й").replace(ofConsonant, "");
}

function nounHead(tokens: readonly Token[], at: number, naming: NamingCase): Head | undefined {
  for (let place = at; place < Math.min(tokens.length, at + MOST_ADJECTIVES); place += 1) {
    const token = tokens[place];
    if (token === undefined) return undefined;
    const head = agreeing(tokens, at, place, naming);
    if (head !== undefined) return head;
    if (!mayStandBefore(tokens, at, place)) return undefined;
  }
  return undefined;
}

/** Adjectives, and what joins two of them: «дошкольному, общему и дополнительному». */
function mayStandBefore(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  if (token.kind === "word" && token.low !== "и")
    return (
      /(?:[ыиое]м|[оеаыи]й|[ыи]х|[ое]му|[ое]го|ые|ие|ая|яя|ое|ее|ую|юю|ыми|ими)$/u.test(token.low) &&
      !isInfinitive(token)
    );
  return place > at && (token.low === "и" || token.text === ",");
}

function agreeing(tokens: readonly Token[], at: number, place: number, naming: NamingCase): Head | undefined {
  const token = tokens[place];
  if (token === undefined) return undefined;
  const further = ADJECTIVE.test(token.low) ? agreeing(tokens, at, place + 1, naming) : undefined;
  if (further !== undefined) return further;
  for (const reading of readingsOf(token.low, naming)) {
    const before = tokens.slice(at, place).filter(({ kind, low }) => kind === "word" && low !== "и");
    if (!before.every(({ low }) => isAdjective(low, caseOfAdjective(naming, reading), reading))) continue;
    return { next: place + 1, ...reading, isShort: false, nominatives: declined(tokens, at, place, reading, naming) };
  }
  return undefined;
}

/** One before several; in the accusative «группы» is of one group rather than several groups. */
function readingsOf(low: string, naming: NamingCase): readonly NounReading[] {
  const all = readNoun(low);
  const isOfOne = naming === "accusative" && all.some((reading) => reading.case === "genitive" && !reading.isPlural);
  return all
    .filter((reading) => reading.case === naming && !(isOfOne && reading.isPlural))
    .sort((a, b) => Number(a.isPlural) - Number(b.isPlural));
}

/** In the accusative «новый отдел» is as in the nominative, «нового начальника» as in the genitive. */
function caseOfAdjective(naming: NamingCase, { kind, gender, isPlural }: NounReading): NamingCase {
  if (naming !== "accusative" || (gender === "f" && !isPlural)) return naming;
  return kind === "POSITION" ? "genitive" : "nominative";
}

function declined(
  tokens: readonly Token[],
  at: number,
  place: number,
  reading: NounReading,
  naming: NamingCase,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let index = at; index < place; index += 1) {
    const token = tokens[index];
    if (token?.kind === "word" && token.low !== "и")
      found.set(index, nominativeOf(token.text, caseOfAdjective(naming, reading), reading));
  }
  const noun = tokens[place];
  if (noun !== undefined) found.set(place, cased(reading.nominative, noun.text));
  return found;
}

/** A word with a capital where the one it stands for has it. */
function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
