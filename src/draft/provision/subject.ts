import { headAt } from "../who/head";
import { listAt } from "../who/list";
import type { Mention } from "../who/mention";
import type { ShortNames } from "../who/short-names";
import type { Token } from "../words/token";
import { lowAt, textAt } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import { isPreposition } from "./preposition";

/** What stands before the one who does it: «решение принимает совет». */
const DOES =
  /^(?:осуществля|обеспечива|организу|провод|принима|утвержда|координиру|вед|веду|несе|несут)(?:ет|ют|ит|ят|ут|т)?$/u;
/** What somebody in the instrumental does: «программы утверждаются базовой организацией». */
const IS_DONE =
  /^(?:осуществля|обеспечива|организу|провод|принима|утвержда|координиру|разрабатыва|формиру|представля|направля|размеща|созда|выполня|реализу|составля|определя|устанавлива|рассматрива|согласовыва|заключа|внос|готов|оказыва|подписыва|ве)\p{L}{1,4}ся$/u;
/** «ежегодно, до 1 июня, представляет», «не позднее чем за 5 рабочих дней до начала очного этапа публикует». */
const MOST_BEFORE_FINITE = 14;
/** Adverbs between who does it and what is done: «стороны не реже раза в год проводят». */
const MOST_BETWEEN = 6;
/** Where a name is looked for behind the beginning. */
export const FAR = 120;
/** Who a sentence names only by its order of words is less sure. */
const LESS_SURE = 0.65;

/** «Базовая организация обязана …», «Министерство осуществляет …»: who stands at the beginning and does something. */
export function subjectAtBeginning(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const { mentions, next } = listAt(tokens, 0, "nominative", names);
  const behind = tokens.slice(next, next + MOST_BEFORE_FINITE);
  return behind[0]?.text === ":" || behind.some(isFinite) ? mentions : [];
}

/** «Не реже раза в год стороны проводят …», «решение принимает педагогический совет»: who stands beside what is done. */
export function subjectBesideVerb(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  if (/^(?:что|котор\p{L}+)$/u.test(lowAt(tokens, 0))) return [];
  const before = subjectBeforeVerb(tokens, names);
  return (before.length > 0 ? before : subjectBehindVerb(tokens, names)).map(lessSure);
}

/** «утверждаются базовой организацией»: by whom it is done. */
export function agentBehindVerb(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const verb = tokens.slice(0, FAR).findIndex(({ low }) => IS_DONE.test(low));
  const first = tokens.slice(0, FAR).findIndex((token) => isFinite(token) || isInfinitive(token));
  if (verb < 1 || first < verb) return [];
  for (let place = verb + 1; place < Math.min(tokens.length, verb + MOST_BEFORE_FINITE); place += 1) {
    if (/^[.;:]$/u.test(textAt(tokens, place))) return [];
    const head = headAt(tokens, place, "instrumental");
    if (isPreposition(lowAt(tokens, place - 1)) || head === undefined || head.isShort) continue;
    return listAt(tokens, place, "instrumental", names).mentions.map(lessSure);
  }
  return [];
}

function subjectBehindVerb(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const verb = tokens.slice(0, FAR).findIndex((token) => isFinite(token) && DOES.test(token.low));
  return verb < 1 ? [] : listAt(tokens, verb + 1, "nominative", names).mentions;
}

function subjectBeforeVerb(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const verb = tokens.slice(0, FAR).findIndex((token) => isFinite(token) || isInfinitive(token));
  if (verb < 0 || !isFinite(tokens[verb] as Token)) return [];
  for (let place = 1; place < verb; place += 1) {
    if (isPreposition(lowAt(tokens, place - 1)) || !isSurelyNominative(tokens, place)) continue;
    const { mentions, next } = listAt(tokens, place, "nominative", names);
    if (mentions.length > 0 && next <= verb && verb - next <= MOST_BETWEEN) return mentions;
  }
  return [];
}

/** «организации» is of one or are several: what has a capital within a sentence, or stands behind a comma, is who does it. */
function isSurelyNominative(tokens: readonly Token[], place: number): boolean {
  const head = headAt(tokens, place, "nominative");
  if (head === undefined || head.isShort) return false;
  return (
    headAt(tokens, place, "genitive") === undefined ||
    textAt(tokens, place - 1) === "," ||
    /^\p{Lu}/u.test(textAt(tokens, place))
  );
}

function lessSure(mention: Mention): Mention {
  return { ...mention, certainty: Math.min(mention.certainty, LESS_SURE) };
}
