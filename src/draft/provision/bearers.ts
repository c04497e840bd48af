import type { DraftRole, ProvisionType, Responsible } from "../draft";
import { headAt } from "../who/head";
import { listAt, withinBrackets } from "../who/list";
import type { Mention } from "../who/mention";
import { endsName } from "../who/name-end";
import { personAt } from "../who/person";
import { mentionOf, phraseAt } from "../who/phrase";
import type { ShortNames } from "../who/short-names";
import type { Token } from "../words/token";
import { behindBrackets } from "../words/brackets";
import { lowAt, textAt, textOf } from "../words/token";
import type { NamingCase } from "../words/naming-case";
import { isFinite, isInfinitive } from "../words/verb";

/** What the words of a provision are read with. */
export interface Reading {
  readonly names: ShortNames;
  /** Who signed the act: control that is kept «за собой» is theirs. */
  readonly signedBy: readonly Mention[];
}

const PREPOSITION =
  /^(?:по|к|ко|согласно|благодаря|вопреки|за|на|в|во|с|со|о|об|для|от|из|при|под|у|над|между|навстречу|соответственно)$/u;
const ORDERS =
  /^(?:рекомендовать|поручить|предложить|поручаю|предлагаю|рекомендую|рекомендуется|необходимо|следует|разрешить|предписать)$/u;
/** What stands before the one who does it: «решение принимает совет». */
const DOES =
  /^(?:осуществля|обеспечива|организу|провод|принима|утвержда|координиру|вед|веду|несе|несут)(?:ет|ют|ит|ят|ут|т)?$/u;
const OBLIGES = /^(?:обязать|просить|обязываю|прошу)$/u;
/** How verbs of appointing name whom: in which case, behind which preposition. */
const LAID: readonly (readonly [RegExp, readonly [NamingCase, string | null]])[] = [
  [/^возл/u, ["accusative", "на"]],
  [/^закреп/u, ["instrumental", "за"]],
  [/^присво/u, ["dative", null]],
];
/** The ending of a word in the dative. */
const DATIVE = /(?:ому|ему|ам|ям|ым|им|у|ю)$/u;
const MOST_BEFORE_VERB = 30;
/** «ежегодно, до 1 июня, представляет», «не позднее чем за 5 рабочих дней до начала очного этапа публикует». */
const MOST_BEFORE_FINITE = 14;
/** Where a name is looked for behind the beginning. */
const FAR = 120;

/** Whom the words of a provision name as responsible, by what it does. */
export function bearersIn(tokens: readonly Token[], type: ProvisionType, reading: Reading): Responsible[] {
  switch (type) {
    case "CONTROL":
      return inRole(controllers(tokens, reading), "CONTROLLER");
    case "APPOINTMENT":
      return inRole(appointees(tokens, reading), roleIn(tokens));
    case "FORMAL":
      return inRole(addressedFirst(tokens, reading), "EXECUTOR");
    case "OBLIGATION":
    case "RECOMMENDATION":
      return inRole(addressees(tokens, reading), "EXECUTOR");
    case "APPROVAL":
    case "STATEMENT":
      return [];
  }
}

/** The mentions in a role; whoever acts jointly with those is a co-executor. */
export function inRole(mentions: readonly Mention[], role: DraftRole): Responsible[] {
  return mentions.map((mention) => ({ ...mention, role: mention.isJoint === true ? "CO_EXECUTOR" : role }));
}

function controllers(tokens: readonly Token[], { names, signedBy }: Reading): readonly Mention[] {
  const self = tokens.findIndex(
    ({ low }, place) => /^(?:собой|себя)$/u.test(low) && /^(?:за|на)$/u.test(lowAt(tokens, place - 1)),
  );
  if (self > 0) return [oneself(tokens[self - 1] as Token, tokens[self] as Token, signedBy)];
  for (const [place, { low }] of tokens.slice(0, FAR).entries()) {
    if (low === "на" || low === "за") {
      const { mentions } = listAt(tokens, place + 1, low === "на" ? "accusative" : "instrumental", names);
      if (mentions.length > 0 && (low === "на" || /^закреп/u.test(lowAt(tokens, place - 1)))) return mentions;
    }
    if (/^осуществля/u.test(low)) {
      const { mentions } = listAt(tokens, place + 1, "nominative", names);
      if (mentions.length > 0) return mentions;
    }
  }
  return namedBehindDash(tokens, names);
}

/** «Контроль исполнения приказа – начальнику отдела Зуевой Н.В.», «Контроль: Зуева Н.В.» */
function namedBehindDash(tokens: readonly Token[], names: ShortNames): readonly Mention[] {
  const dash = tokens.slice(0, FAR).findIndex(({ text }) => /^[:–—-]$/u.test(text));
  if (dash < 0) return [];
  const { mentions } = listAt(tokens, dash + 1, "dative", names);
  return mentions.length > 0 ? mentions : listAt(tokens, dash + 1, "nominative", names).mentions;
}

function oneself(first: Token, last: Token, signedBy: readonly Mention[]): Mention {
  const signer = signedBy.findLast(({ kind }) => kind === "PERSON") ?? signedBy[0];
  return {
    mention: `${first.text} ${last.text}`,
    kind: signer?.kind ?? "POSITION",
    normalised: signer?.normalised ?? "руководитель",
    start: first.start,
    end: last.end,
    certainty: signer === undefined ? 0.4 : 0.85,
  };
}

/** Whom the act appoints: behind «на» or «за», in the dative of «присвоить», or in the accusative somewhere behind what they are appointed to. */
function appointees(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const verb = tokens.find(isInfinitive)?.low ?? lowAt(tokens, 0);
  const [naming, preposition] = LAID.find(([words]) => words.test(verb))?.[1] ?? (["accusative", null] as const);
  for (let place = 0; place < Math.min(tokens.length, FAR); place += 1) {
    if (preposition !== null && lowAt(tokens, place - 1) !== preposition) continue;
    if (preposition === null && !mayNameAppointee(tokens, place, naming)) continue;
    const { mentions, next } = listAt(tokens, place, naming, names);
    if (mentions.length > 0) return [...mentions, ...appointedBehind(tokens, next, mentions, naming, names)];
  }
  return [];
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
  if (PREPOSITION.test(before)) return false;
  if (personAt(tokens, place, naming) !== undefined) return true;
  return headAt(tokens, place, naming) !== undefined && !(naming === "accusative" && isGenitive(tokens, place));
}

/** Whether a word can only be read as part of the name before it: «центра» of «руководителем центра». */
function isGenitive(tokens: readonly Token[], place: number): boolean {
  return headAt(tokens, place, "instrumental") !== undefined && headAt(tokens, place, "accusative")?.isShort !== true;
}

function roleIn(tokens: readonly Token[]): DraftRole {
  const low = tokens.map(({ low: word }) => word).join(" ");
  if (/координатор(?:ом|ами|а)(?!\p{L})/u.test(low)) return "COORDINATOR";
  return /оператор(?:ом|ами|а)(?!\p{L})/u.test(low) ? "OPERATOR" : "EXECUTOR";
}

/** Those whom a task is laid on: in the dative at the beginning or before what is to be done, or as the subject of the sentence. */
function addressees(tokens: readonly Token[], reading: Reading): readonly Mention[] {
  const first = addressedFirst(tokens, reading);
  if (first.length > 0) return first;
  const subject = subjectIn(tokens, reading);
  if (subject.length > 0) return subject;
  const later = addressedLater(tokens, reading);
  if (later.length > 0) return later;
  const formed = addressedByForm(tokens, reading);
  return formed.length > 0 ? formed : subjectBehindVerb(tokens, reading);
}

/** «координацию осуществляет модельный центр», «решение принимает педагогический совет». */
function subjectBehindVerb(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  if (/^(?:что|котор\p{L}+)$/u.test(lowAt(tokens, 0))) return [];
  const verb = tokens.slice(0, FAR).findIndex((token) => isFinite(token) && DOES.test(token.low));
  const { mentions } = verb < 1 ? { mentions: [] } : listAt(tokens, verb + 1, "nominative", names);
  return mentions.map((mention) => ({ ...mention, certainty: Math.min(mention.certainty, 0.65) }));
}

/** «Луговому лесхозу (Сычёв П.П.) закрепить …»: words that no list has, of which the form says that they are in the dative. */
function addressedByForm(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const from = ORDERS.test(lowAt(tokens, 0)) ? 1 : 0;
  const verb = tokens.slice(from, from + MOST_BEFORE_VERB).findIndex(isInfinitive) + from;
  const first = tokens[from];
  if (verb <= from || first === undefined || PREPOSITION.test(first.low) || !DATIVE.test(first.low)) return [];
  const ends = (_token: Token, place: number) =>
    place >= from && (place === verb || textAt(tokens, place) === "(" || endsName(tokens, place, "dative"));
  const end = tokens.findIndex(ends);
  const said = tokens.slice(from, end);
  if (said.some(({ text }) => text === "," || text === ":")) return [];
  const mention = textOf(said);
  const { end: behind } = said.at(-1) ?? first;
  const named: Mention = {
    mention,
    kind: "ORGANISATION",
    normalised: mention,
    start: first.start,
    end: behind,
    certainty: 0.5,
  };
  return textAt(tokens, end) === "("
    ? [named, ...withinBrackets(tokens.slice(end + 1, behindBrackets(tokens, end) - 1), names)]
    : [named];
}

function addressedFirst(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const isOrder = ORDERS.test(first.low);
  const naming = OBLIGES.test(first.low) ? "accusative" : "dative";
  return listAt(tokens, isOrder || naming === "accusative" ? 1 : 0, naming, names).mentions;
}

/** «Базовая организация обязана …», «Министерство осуществляет …». */
function subjectIn(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const { mentions, next } = listAt(tokens, 0, "nominative", names);
  const behind = tokens.slice(next, next + MOST_BEFORE_FINITE);
  return behind[0]?.text === ":" || behind.some(isFinite) ? mentions : [];
}

/** «Отчёт … ответственным исполнителям направлять …»: before the first infinitive, where nothing but a dative fits. */
function addressedLater(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const verb = tokens.findIndex(isInfinitive);
  const last = verb < 0 ? 0 : Math.min(verb, FAR);
  for (let place = 1; place < last; place += 1) {
    if (PREPOSITION.test(lowAt(tokens, place - 1)) || !isSurelyDative(tokens, place)) continue;
    const { mentions } = listAt(tokens, place, "dative", names);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

function isSurelyDative(tokens: readonly Token[], place: number): boolean {
  if (personAt(tokens, place, "dative") !== undefined) return true;
  const head = headAt(tokens, place, "dative");
  return (
    head !== undefined &&
    !head.isShort &&
    headAt(tokens, place, "genitive") === undefined &&
    headAt(tokens, place, "instrumental") === undefined
  );
}

const SENDS = /^(?:направ|предстaв|представ|предостав|доклад|информир|сдава|сдат)/u;

/** To whom something is to be sent or reported: «направить в адрес …», «представить в отдел …». */
export function recipientsIn(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  for (const [place, { low }] of tokens.slice(0, FAR).entries()) {
    if (low === "адрес" && lowAt(tokens, place - 1) === "в") return oneOf(tokens, place + 1, "genitive", names);
    if (low === "в" && tokens.slice(0, place).some((token) => SENDS.test(token.low) && isInfinitive(token))) {
      const found = oneOf(tokens, place + 1, "accusative", names);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function oneOf(
  tokens: readonly Token[],
  at: number,
  naming: "genitive" | "accusative",
  names: ShortNames,
): readonly Mention[] {
  const found = phraseAt(tokens, at, naming);
  if (found === undefined) return [];
  return [names.writtenOut(mentionOf(found))];
}
