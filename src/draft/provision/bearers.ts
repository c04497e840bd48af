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
import { isInfinitive } from "../words/verb";
import { appointees, roleIn } from "./appointees";
import { isPreposition } from "./preposition";
import { agentBehindVerb, FAR, subjectAtBeginning, subjectBesideVerb } from "./subject";

/** What the words of a provision are read with. */
export interface Reading {
  readonly names: ShortNames;
  /** Who signed the act: control that is kept «за собой» is theirs. */
  readonly signedBy: readonly Mention[];
}

const ORDERS =
  /^(?:рекомендовать|поручить|предложить|поручаю|предлагаю|предлагаем|рекомендую|рекомендуем|рекомендуется|необходимо|следует|разрешить|предписать)$/u;
const OBLIGES = /^(?:обязать|просить|обязываю|прошу|просим)$/u;
/** The ending of a word in the dative. */
const DATIVE = /(?:ому|ему|ам|ям|ым|им|у|ю)$/u;
const MOST_BEFORE_VERB = 30;

/** Whom the words of a provision name as responsible, by what it does. */
export function bearersIn(tokens: readonly Token[], type: ProvisionType, reading: Reading): Responsible[] {
  switch (type) {
    case "CONTROL":
      return inRole(controllers(tokens, reading), "CONTROLLER");
    case "APPOINTMENT":
      return inRole(appointees(tokens, reading.names), roleIn(tokens));
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
  const agents = agentBehindVerb(tokens, names);
  return agents.length > 0 ? agents : namedBehindDash(tokens, names);
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

/** Those whom a task is laid on: in the dative at the beginning or before what is to be done, or as the subject of the sentence. */
function addressees(tokens: readonly Token[], reading: Reading): readonly Mention[] {
  const first = addressedFirst(tokens, reading);
  if (first.length > 0) return first;
  const readings = [
    () => agentBehindVerb(tokens, reading.names),
    () => subjectAtBeginning(tokens, reading.names),
    () => addressedLater(tokens, reading),
    () => addressedByForm(tokens, reading),
    () => subjectBesideVerb(tokens, reading.names),
  ];
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
}

/** «Луговому лесхозу (Сычёв П.П.) закрепить …»: words that no list has, of which the form says that they are in the dative. */
function addressedByForm(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const from = ORDERS.test(lowAt(tokens, 0)) || OBLIGES.test(lowAt(tokens, 0)) ? 1 : 0;
  const verb = tokens.slice(from, from + MOST_BEFORE_VERB).findIndex(isInfinitive) + from;
  const first = tokens[from];
  if (verb <= from || first === undefined || isPreposition(first.low) || !DATIVE.test(first.low)) return [];
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
  const { mentions, next } = listAt(tokens, isOrder || naming === "accusative" ? 1 : 0, naming, names);
  const isListed = mentions.length > 0 && textAt(tokens, next) === ":";
  return isListed ? [...mentions, ...namedInBrackets(tokens, next, names)] : mentions;
}

/** «просим: руководителей органов управления образованием обеспечить …»: whom a point begins with, right before what is asked of them. */
export function askedFirst(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  for (const naming of ["dative", "accusative"] as const) {
    const { mentions, next } = listAt(tokens, 0, naming, names);
    const behind = textAt(tokens, next) === "," ? next + 1 : next;
    const verb = tokens[behind];
    if (mentions.length > 0 && verb !== undefined && isInfinitive(verb)) return mentions;
  }
  return [];
}

/** «Органам самоуправления: г. Арск (Пухов), Лесного района (Юрченко) обеспечить …»: who leads each of those that are listed. */
function namedInBrackets(tokens: readonly Token[], from: number, names: ShortNames): readonly Mention[] {
  const verb = tokens.findIndex((token, place) => place > from && isInfinitive(token));
  return tokens.slice(0, Math.max(verb, 0)).flatMap(({ text }, place) => {
    const isOpening = place > from && text === "(";
    return isOpening ? withinBrackets(tokens.slice(place + 1, behindBrackets(tokens, place) - 1), names) : [];
  });
}

/** «Отчёт … ответственным исполнителям направлять …»: before the first infinitive, where nothing but a dative fits. */
function addressedLater(tokens: readonly Token[], { names }: Reading): readonly Mention[] {
  const verb = tokens.findIndex(isInfinitive);
  const last = verb < 0 ? 0 : Math.min(verb, FAR);
  for (let place = 1; place < last; place += 1) {
    if (isPreposition(lowAt(tokens, place - 1)) || !isSurelyDative(tokens, place)) continue;
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
