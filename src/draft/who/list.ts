import { behindBrackets } from "../words/brackets";
import type { NamingCase } from "../words/naming-case";
import type { Token } from "../words/token";
import { lowAt, textAt } from "../words/token";
import type { Mention } from "./mention";
import { personAt } from "./person";
import { mentionOf, phraseAt } from "./phrase";
import { isSurname } from "./surname";
import type { ShortNames } from "./short-names";

/** Those named one after another. */
export interface NamedList {
  readonly mentions: readonly Mention[];
  /** The place behind the last of them. */
  readonly next: number;
}

/** No act names more in one breath. */
const MOST = 60;
/** What stands between two names, or between a post and the name of who holds it. */
const BETWEEN = /^(?:,|и|а|также|либо|или|профессор\p{L}*|доцент\p{L}*|;)$/u;

/** Those named from `at` on in a case: organisations, posts, classes and persons. With «совместно с …» they go on in the instrumental. */
export function listAt(tokens: readonly Token[], at: number, naming: NamingCase, names: ShortNames): NamedList {
  const mentions: Mention[] = [];
  let place = at;
  let end = at;
  let grammaticalCase = naming;
  for (let taken = 0; taken < MOST && place < tokens.length; taken += 1) {
    const joint = jointCaseAt(tokens, place);
    if (joint !== undefined) {
      grammaticalCase = joint;
      place += 2;
    }
    const found = personAt(tokens, place, grammaticalCase) ?? phraseAt(tokens, place, grammaticalCase);
    if (found === undefined) break;
    mentions.push({ ...names.writtenOut(mentionOf(found)), ...(grammaticalCase === naming ? {} : { isJoint: true }) });
    place = behindAllBrackets(tokens, found.next, mentions, names);
    end = place;
    while (BETWEEN.test(textAt(tokens, place)) || isDashBeforePost(tokens, place, found, grammaticalCase)) place += 1;
  }
  return { mentions, next: end };
}

/** A dash of a list, or «Ильину В.К. – руководителю оргкомитета – подготовить …». */
function isDashBeforePost(tokens: readonly Token[], at: number, { kind }: Mention, naming: NamingCase): boolean {
  const isDash = /^[–—-]$/u.test(textAt(tokens, at));
  if (isDash && textAt(tokens, at - 1) === ";") return true;
  return kind === "PERSON" && isDash && phraseAt(tokens, at + 1, naming)?.kind === "POSITION";
}

/** In which case those go on with whom it is done: «совместно с …», «при участии …», «с участием …». */
function jointCaseAt(tokens: readonly Token[], at: number): NamingCase | undefined {
  const next = lowAt(tokens, at + 1);
  if (lowAt(tokens, at) === "совместно" && /^со?$/u.test(next)) return "instrumental";
  const first = lowAt(tokens, at);
  return (first === "при" && next === "участии") || (first === "с" && next === "участием") ? "genitive" : undefined;
}

/** Brackets behind a name say who leads it, what it is called further on, or who else is meant. */
function behindAllBrackets(tokens: readonly Token[], at: number, mentions: Mention[], names: ShortNames): number {
  let place = at;
  while (textAt(tokens, place) === "(") {
    const behind = behindBrackets(tokens, place);
    const within = tokens.slice(place + 1, behind - 1);
    const before = mentions.findLast(({ kind }) => kind !== "PERSON") ?? mentions.at(-1);
    if (!names.learn(within, before?.normalised ?? "")) mentions.push(...withinBrackets(within, names));
    place = behind;
  }
  return place;
}

/** «(ректор – Сёмина Т.В.)», «(Уварин А.П., Петров П.П.)», «(ГАУ «Центр»)»; or all in the case of what stands before: «(Ивановой О.П., Греку С.С.)». */
export function withinBrackets(within: readonly Token[], names: ShortNames): Mention[] {
  const joint = jointCaseAt(within, 0);
  if (joint !== undefined)
    return listAt(within, 2, joint, names).mentions.map((mention) => ({ ...mention, isJoint: true }));
  const found: Mention[] = [];
  const naming = within.some((_token, place) => isSurelyDative(within, place)) ? "dative" : "nominative";
  for (let place = 0; place < within.length;) {
    const person = personAt(within, place, naming);
    const named = person ?? (place === 0 ? organisationIn(within) : undefined);
    if (named !== undefined) found.push(names.writtenOut(mentionOf(named)));
    place = named?.next ?? place + 1;
  }
  return found.length > 0 ? found : surnamesIn(within);
}

/** «Отделу общего образования (Сидорова, Янтурин)»: surnames and nothing else. */
function surnamesIn(within: readonly Token[]): Mention[] {
  const named = within.filter(({ text }) => !/^[,;и]$/u.test(text));
  if (named.length === 0 || !named.every(({ text }) => isSurname(text))) return [];
  return named.map(({ text, start, end }) => ({
    mention: text,
    kind: "PERSON",
    normalised: text,
    start,
    end,
    certainty: 0.6,
  }));
}

/** Whether a surname stands there that the dative alone ends so. */
function isSurelyDative(within: readonly Token[], place: number): boolean {
  const { mention = "" } = personAt(within, place, "nominative") ?? {};
  return /(?:[оеё]в|[иы]н)(?:ой|у)(?=\s|$)|[оеё]му(?=\s|$)/u.test(mention);
}

function organisationIn(within: readonly Token[]): (Mention & { readonly next: number }) | undefined {
  const named = phraseAt(within, 0, "nominative");
  const isWhole = named !== undefined && named.next >= within.length;
  return isWhole && named.kind === "ORGANISATION" && /^\p{Lu}{2}/u.test(named.mention) ? named : undefined;
}
