import type { DraftRole } from "../draft";
import { headAt } from "../who/head";
import { listAt } from "../who/list";
import type { Mention } from "../who/mention";
import { personAt } from "../who/person";
import { mentionOf } from "../who/phrase";
import type { ShortNames } from "../who/short-names";
import type { NamingCase } from "../words/naming-case";
import type { Token } from "../words/token";
import { lowAt, textAt } from "../words/token";
import { isInfinitive } from "../words/verb";
import { isPreposition } from "./preposition";
import { FAR } from "./subject";

/** How verbs of appointing name whom: in which case, behind which preposition. */
const LAID: readonly (readonly [RegExp, readonly [NamingCase, string | null]])[] = [
  [/^возл/u, ["accusative", "на"]],
  [/^закреп/u, ["instrumental", "за"]],
  [/^присво/u, ["dative", null]],
];
/** What stands before the one who is answerable. */
const ANSWERABLE_IS = /^(?:явля[ею]тся|назнача[ею]тся|определя[ею]тся|возлага[ею]тся|несет|несут)$/u;

/** Whom the act appoints: behind «на» or «за», in the dative of «присвоить», or in the accusative somewhere behind what they are appointed to. */
export function appointees(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const verb = tokens.find(isInfinitive)?.low ?? lowAt(tokens, 0);
  const answerable = namedAsAnswerable(tokens, names);
  const named = answerable.length === 0 && /^закреп/u.test(verb) ? assignedTo(tokens, names) : answerable;
  return named.length > 0 ? named : namedByVerb(tokens, verb, names);
}

function namedByVerb(tokens: readonly Token[], verb: string, names: ShortNames): readonly Mention[] {
  const [naming, preposition] = LAID.find(([words]) => words.test(verb))?.[1] ?? (["accusative", null] as const);
  for (let place = 0; place < Math.min(tokens.length, FAR); place += 1) {
    if (preposition !== null && lowAt(tokens, place - 1) !== preposition) continue;
    if (preposition === null && !mayNameAppointee(tokens, place, naming)) continue;
    const { mentions, next } = listAt(tokens, place, naming, names);
    if (mentions.length > 0) return [...mentions, ...appointedBehind(tokens, next, mentions, naming, names)];
  }
  return [];
}

/** «Закрепить Кузьмину Л.П. за Зайцевой А.А., Ряхину Т.Т. за Морозовым Д.В.»: those who are to look after others. */
function assignedTo(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  return tokens.flatMap((_token, place) => {
    const person = lowAt(tokens, place - 1) === "за" ? undefined : personAt(tokens, place, "accusative");
    return person !== undefined && lowAt(tokens, person.next) === "за" ? [names.writtenOut(mentionOf(person))] : [];
  });
}

/** «Ответственным за отчёт является главный специалист», «Ответственность за … возлагается на руководителей». */
function namedAsAnswerable(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const verb = tokens.slice(0, FAR).findIndex(({ low }) => ANSWERABLE_IS.test(low));
  if (verb < 1 || !/^ответственн/u.test(lowAt(tokens, 0))) return [];
  const isLaidOn = lowAt(tokens, verb + 1) === "на";
  return listAt(tokens, isLaidOn ? verb + 2 : verb + 1, isLaidOn ? "accusative" : "nominative", names).mentions;
}

/** A post behind the name of who holds it, in its case or the nominative: «Ахмедов А.Р., зам. директора». */
function appointedBehind(
  tokens: readonly Token[],
  next: number,
  mentions: readonly Mention[],
  naming: NamingCase,
  names: ShortNames,
): readonly Mention[] {
  const at = /^[,–—-]$/u.test(textAt(tokens, next)) ? next + 1 : next;
  if (mentions.length !== 1 || mentions[0]?.kind !== "PERSON") return [];
  const alike = listAt(tokens, at, naming, names).mentions;
  return alike.length > 0 ? alike : listAt(tokens, at, "nominative", names).mentions;
}

function mayNameAppointee(tokens: readonly Token[], place: number, naming: NamingCase): boolean {
  const before = lowAt(tokens, place - 1);
  if (isPreposition(before)) return false;
  if (personAt(tokens, place, naming) !== undefined) return true;
  return headAt(tokens, place, naming) !== undefined && !(naming === "accusative" && isGenitive(tokens, place));
}

/** Whether a word can only be read as part of the name before it: «центра» of «руководителем центра». */
function isGenitive(tokens: readonly Token[], place: number): boolean {
  return headAt(tokens, place, "instrumental") !== undefined && headAt(tokens, place, "accusative")?.isShort !== true;
}

/** In which role the words appoint. */
export function roleIn(tokens: readonly Token[]): DraftRole {
  const low = tokens.map(({ low: word }) => word).join(" ");
  if (/координатор(?:ом|ами|а)(?!\p{L})/u.test(low)) return "COORDINATOR";
  return /оператор(?:ом|ами|а)(?!\p{L})/u.test(low) ? "OPERATOR" : "EXECUTOR";
}
