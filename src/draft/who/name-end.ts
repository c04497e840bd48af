import type { NamingCase } from "../words/naming-case";
import type { Token } from "../words/token";
import { lowAt } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import { headAt } from "./head";
import { personAt } from "./person";

/** What begins a term, a condition or a task, not a part of a name. */
const STOPS =
  /^(?:совместно|ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно|постоянно|незамедлительно|немедленно|при|также|обязать|согласно|включая|именуем\p{L}+|приняв\p{L}*|необходимо|следует|надлежит|рекомендуется|целесообразно|своевременно|систематически|регулярно|дополнительно|самостоятельно)$/u;
const TERM_BEGINS =
  /^(?:срок|течение|iv|iii|ii|i|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|первом|втором|третьем|четвертом|соответствии|период|целях|рамках|случае|месте|порядке|лице|месячн\p{L}+|кратчайш\p{L}+|установленн\p{L}+|срочном|\p{L}*дневный|\p{L}*недельный)$/u;
const OF_DAYS = /^(?:дневный|недельный|месячный)$/u;
/** A hyphen and an ending stand between the number and what is counted. */
const MOST_BEFORE_DAYS = 5;
/** «к окружному совещанию 20 августа» */
const MOST_BEFORE_DAY = 5;
const BEFORE_NUMBER = /^(?:до|к|с|от|на)$/u;
/** In the accusative: what is sent, not to whom: «в отдел аналитическую справку». */
const OTHER_OBJECT = /(?:ую|юю)$/u;

/** Whether a name that has begun before ends in front of the word at `place`. */
export function endsName(tokens: readonly Token[], place: number, naming: NamingCase): boolean {
  const token = tokens[place];
  if (token === undefined || isJoint(tokens, place) || isInfinitive(token) || isFinite(token) || STOPS.test(token.low))
    return true;
  if (beginsTerm(tokens, place) || personAt(tokens, place, naming) !== undefined) return true;
  if (naming === "instrumental") return token.low === "за";
  return naming === "accusative" && (OTHER_OBJECT.test(token.low) || isAppointedAs(tokens, place));
}

/** «с участием предприятий» */
function isJoint(tokens: readonly Token[], place: number): boolean {
  return lowAt(tokens, place) === "с" && lowAt(tokens, place + 1) === "участием";
}

/** «до», «не позднее», «в срок», «к 1 сентября», «к совещанию 20 августа». */
function beginsTerm(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token === undefined || token.text === "до") return true;
  if (token.low === "в") return TERM_BEGINS.test(lowAt(tokens, place + 1)) || isDaysTerm(tokens, place + 1);
  if (token.low === "не") return next?.low === "позднее";
  if (token.low === "к" && tokens.slice(place + 1, place + MOST_BEFORE_DAY).some(({ kind }) => kind === "number"))
    return true;
  return BEFORE_NUMBER.test(token.low) && next?.kind === "number";
}

/** «10-дневный», «3-х дневный»: what «в» begins a term with. */
function isDaysTerm(tokens: readonly Token[], place: number): boolean {
  const behind = tokens.slice(place + 1, place + MOST_BEFORE_DAYS);
  return tokens[place]?.kind === "number" && behind.some(({ low }) => OF_DAYS.test(low));
}

/** «назначить … координатором»: what somebody is appointed as; «органов управления образованием» is not. */
function isAppointedAs(tokens: readonly Token[], place: number): boolean {
  if (lowAt(tokens, place - 1).startsWith("управлени")) return false;
  return headAt(tokens, place, "instrumental") !== undefined && headAt(tokens, place, "genitive") === undefined;
}
