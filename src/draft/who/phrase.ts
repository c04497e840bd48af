import { isAdjective, nominativeOf } from "../words/adjective";
import { behindBrackets, behindQuotes } from "../words/brackets";
import type { NamingCase } from "../words/naming-case";
import type { Token } from "../words/token";
import { lowAt, textAt, textOf } from "../words/token";
import { isInfinitive } from "../words/verb";
import type { Head } from "./head";
import { headAt } from "./head";
import type { Mention } from "./mention";
import { endsName } from "./name-end";
import { personAt } from "./person";

/** A name of an organisation, a post or a class of these. */
export interface Phrase extends Mention {
  /** The place behind it. */
  readonly next: number;
}

/** A name of which the end is looked for. */
interface Name {
  readonly tokens: readonly Token[];
  readonly head: Head;
  readonly naming: NamingCase;
  /** Its words that are declined, in the nominative, by place. */
  readonly nominatives: Map<number, string>;
}

/** A name runs no longer than this. */
const MOST = 80;
const ENDS = new Set([";", ":", "|", "•", ")"]);
const DASHES = new Set(["-", "–", "—"]);
/** Words behind which a full stop is none. */
const CUT_SHORT = /^(?:г|им|обл|р|п|с|ул|св|пгт|пос|д|ст|зам|гл|т)$/u;
/** Clauses that say where it is written rather than who is meant. */
const REFERS = /^(?:утвержд|указан|перечисл|поимен|назван|определен|предусмотр|приведен|назначен)/u;
const PARTICIPLE = /(?:щ|вш|нн|ем|им|т)(?:ий|ие|ая|ее|его|ему|им|ых|их|ой|ую|ими|ым|ыми|ые|ый|ое|ого|ому)(?:ся)?$/u;

/** «своего заместителя» is a deputy. */
const OWN = /^сво(?:его|ему|им|ей|их|ими|ю)$/u;

/** The mention alone, without where it ends among the tokens. */
export function mentionOf({ mention, kind, normalised, start, end, certainty }: Mention): Mention {
  return { mention, kind, normalised, start, end, certainty };
}

/** The name that begins at `at`, in a case; undefined where none does. */
export function phraseAt(tokens: readonly Token[], at: number, naming: NamingCase): Phrase | undefined {
  const head = headAt(tokens, behindActing(tokens, at), naming);
  if (head === undefined) return undefined;
  const nominatives = new Map(head.nominatives);
  const end = endOf({ tokens, head, naming, nominatives });
  const said = tokens.slice(at, end);
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const declined = said
    .map((token, place) => ({ ...token, text: nominatives.get(at + place) ?? token.text }))
    .filter(({ low }) => !OWN.test(low));
  return {
    mention: textOf(said),
    kind: head.isPlural ? "CLASS" : head.kind,
    normalised: textOf(declined, true),
    start: first.start,
    end: last.end,
    certainty: head.isShort ? 0.8 : 0.9,
    next: end,
  };
}

/** Behind «и.о.». */
function behindActing(tokens: readonly Token[], at: number): number {
  const acting = [0, 1, 2, 3].map((place) => lowAt(tokens, at + place)).join("");
  return acting === "и.о." ? at + 4 : at;
}

/** The place behind the last word of the name. What agrees with its head is brought to the nominative, too. */
function endOf(name: Name): number {
  let place = name.head.next;
  while (place < Math.min(name.tokens.length, name.head.next + MOST)) {
    const next = behindPart(name, place);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

/** The place behind what is added to the name at `place`; undefined where it ends. */
function behindPart(name: Name, place: number): number | undefined {
  const { tokens, naming } = name;
  const quoted = behindQuotes(tokens, place);
  if (quoted > place) return quoted;
  if (tokens[place]?.kind === "sign") return behindSign(name, place);
  // A capital one is an initial: «директору И.И. Петрову».
  if (textAt(tokens, place) === "и") return behindAnd(name, place);
  return endsName(tokens, place, naming) ? undefined : place + 1;
}

function behindSign(name: Name, place: number): number | undefined {
  const text = textAt(name.tokens, place);
  if (text === "(") return behindDetail(name.tokens, place);
  if (text === ",") return goesOn(name, place) ? place + 1 : behindClause(name, place);
  if (DASHES.has(text)) return behindDash(name, place);
  if (text === ".") return CUT_SHORT.test(lowAt(name.tokens, place - 1)) ? place + 1 : undefined;
  return ENDS.has(text) ? undefined : place + 1;
}

/** «школ №№ 3, 7», «школ с. Ивановка, п. Речной»: a list of numbers, places or others within the name. */
function goesOn({ tokens, head, naming }: Name, comma: number): boolean {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  if (next?.kind === "number" || next?.text === "№") return before?.kind === "number";
  const lists = [
    () => isListOfOthers(tokens, comma, naming),
    () => isListOfPlaces(tokens, comma),
    () => isListOfAdjectives(tokens, comma),
    () => isListOfSubjects(head, tokens, comma),
  ];
  if (lists.some((isList) => isList())) return true;
  return CUT_SHORT.test(next?.low ?? "") && textAt(tokens, comma + 2) === ".";
}

/** «главам муниципальных районов, муниципальных и городских округов»: what stands on both sides belongs to those who are named. */
function isListOfOthers(tokens: readonly Token[], comma: number, naming: NamingCase): boolean {
  if (naming === "genitive") return false;
  const before = headAt(tokens, comma - 1, "genitive");
  const next = headAt(tokens, comma + 1, "genitive");
  return before?.isPlural === true && next?.isPlural === true && headAt(tokens, comma + 1, naming) === undefined;
}

const PLACES = /^(?:сел|деревень|поселков|станиц|городов|аулов|хуторов)$/u;
/** No name lists more places, in tokens. */
const MOST_PLACES = 30;

/** «школ сёл Ольховка, Марьино и Степное». */
function isListOfPlaces(tokens: readonly Token[], comma: number): boolean {
  const first = tokens.slice(Math.max(0, comma - MOST_PLACES), comma).findLastIndex(({ low }) => PLACES.test(low));
  const said = first < 0 ? [] : tokens.slice(Math.max(0, comma - MOST_PLACES) + first + 1, comma + 2);
  return said.length > 2 && said.every(({ text }) => /^(?:\p{Lu}\p{Ll}+(?:-\p{L}+)?|,)$/u.test(text));
}

const OF_PLACE = /^\p{Lu}\p{Ll}+(?:ого|его)$/u;

/** «главам Ветлужского, Уренского и Шахунского округов»: each of them has the noun behind the last. */
function isListOfAdjectives(tokens: readonly Token[], comma: number): boolean {
  return OF_PLACE.test(textAt(tokens, comma - 1)) && OF_PLACE.test(textAt(tokens, comma + 1));
}

const TEACHES = /^(?:учител|педагог|преподавател)/u;
const IN_GENITIVE = /^\p{Ll}{3,}[ыиая]$/u;

/** «учителям физики, химии и биологии» */
function isListOfSubjects({ next }: Head, tokens: readonly Token[], comma: number): boolean {
  const isOne = (place: number) =>
    IN_GENITIVE.test(textAt(tokens, place)) && headAt(tokens, place, "nominative") === undefined;
  const isTaught = TEACHES.test(lowAt(tokens, next - 1)) && comma > next;
  return isTaught && isOne(comma - 1) && isOne(comma + 1) && /^(?:и|,)$/u.test(textAt(tokens, comma + 2));
}

/** Brackets that say more of the name: «(по социальным вопросам)», «(№ 2, 5)», «районов (городских округов)»; others end it. */
function behindDetail(tokens: readonly Token[], place: number): number | undefined {
  const saysMore = /^(?:по|в|на|для|№)$/u.test(lowAt(tokens, place + 1)) && lowAt(tokens, place + 2) !== "согласованию";
  const other = headAt(tokens, place + 1, "genitive");
  const isOthers = other?.isPlural === true && textAt(tokens, other.next) === ")";
  return saysMore || isOthers ? behindBrackets(tokens, place) : undefined;
}

/** A clause that belongs to the name: «, осуществляющим управление в сфере образования,», «, не имеющим центров,», «, на базе которых …,». */
function behindClause({ tokens, head, naming, nominatives }: Name, comma: number): number | undefined {
  const place = lowAt(tokens, comma + 1) === "не" ? comma + 1 : comma;
  const next = tokens[place + 1];
  if (next === undefined) return undefined;
  const isAnswerable = next.low.startsWith("ответственн") && lowAt(tokens, place + 2) === "за";
  const isParticiple =
    isAnswerable ||
    (PARTICIPLE.test(next.low) && !REFERS.test(next.low) && headAt(tokens, place + 1, naming) === undefined);
  if (!isParticiple && !isRelative(tokens, place)) return undefined;
  if (isParticiple && isAdjective(next.low, naming, head))
    nominatives.set(place + 1, nominativeOf(next.text, naming, head));
  const close = closingComma(tokens, place + 1);
  return close > place + 1 ? close : undefined;
}

/** Whether «котор…» stands behind the comma, perhaps after a preposition. */
export function isRelative(tokens: readonly Token[], comma: number): boolean {
  return [1, 2, 3].some((ahead) => lowAt(tokens, comma + ahead).startsWith("котор"));
}

/** The comma that closes a clause, or where else it ends. */
function closingComma(tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + MOST);
  for (let place = from; place < last; place += 1) {
    const quoted = behindQuotes(tokens, place);
    if (quoted > place) place = quoted - 1;
    else if (endsClause(tokens, place)) return place;
  }
  return last;
}

function endsClause(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || isInfinitive(token)) return true;
  if (token.text === ".") return !CUT_SHORT.test(lowAt(tokens, place - 1)) && !isWithinDay(tokens, place);
  return token.text === "," || token.text === "(" || ENDS.has(token.text);
}

/** «11.01.2022» */
function isWithinDay(tokens: readonly Token[], place: number): boolean {
  return tokens[place - 1]?.kind === "number" && tokens[place + 1]?.kind === "number";
}

/** «заместителю министра – начальнику управления»: one post; a dash within a name of an organisation. */
function behindDash({ tokens, naming, nominatives }: Name, place: number): number | undefined {
  const other = headAt(tokens, place + 1, naming);
  const dash = tokens[place];
  const isWithinWord = tokens[place + 1]?.start === dash?.end && tokens[place - 1]?.end === dash?.start;
  if (other === undefined) return isWithinWord ? place + 1 : undefined;
  if (naming === "nominative" && other.isShort) return undefined;
  for (const [index, word] of other.nominatives) nominatives.set(index, word);
  return other.next;
}

/** «руководителям и специалистам органов» has two heads; «образования и науки» is part of the name. */
function behindAnd({ tokens, head, naming, nominatives }: Name, place: number): number | undefined {
  const next = tokens[place + 1];
  if (next === undefined || isInfinitive(next) || personAt(tokens, place + 1, naming) !== undefined) return undefined;
  const other = headAt(tokens, place + 1, naming);
  if (other === undefined) return place + 1;
  const isBare = place === head.next && !head.isShort && !other.isShort;
  if (!isBare) return isGenitiveOf(tokens, place, naming) ? place + 1 : undefined;
  for (const [index, word] of other.nominatives) nominatives.set(index, word);
  return other.next;
}

/** Whether what follows «и» can as well be in the genitive, as what stands before it: «центров и школ». */
function isGenitiveOf(tokens: readonly Token[], place: number, naming: NamingCase): boolean {
  if (naming === "dative" || naming === "nominative") return false;
  if (headAt(tokens, place + 1, naming)?.isShort === true) return false;
  return [place - 1, place + 1].every((at) => headAt(tokens, at, "genitive") !== undefined);
}
