import type { DraftedAnnex, DraftedHead, Read } from "../draft";
import type { Line } from "../lines/line";
import type { Part } from "../lines/parts";
import { withoutSpacing, withoutSpacingWithin } from "../lines/spaced-letters";
import type { Mention } from "../who/mention";
import { actKindOf } from "./act-kind";
import { dayAndNumberIn } from "./day-and-number";
import { numberOfAct } from "./number-of-act";

/** A head is no longer than this. */
const MOST_LINES = 45;
const ANNEX_LINES = 20;
const PREAMBLE =
  /^(?:в соответствии|в целях|с целью|во исполнение|на основании|руководствуясь|в связи|в рамках|по итогам|заслушав|рассмотрев|согласно|учитывая|для |председательств|муниципальное .* именуем)|(?:приказываю|постановля(?:ю|ет)|распоряжаюсь)\s?:?$/iu;
/** What stands above who issued an act: the stamp of who approves it, the country, whether it is in force. */
const NO_ISSUER = /^(?:утвержда|российская федерация$|(?:не)?действующ(?:ий|ее)$|утратил[а-я]{0,2} силу$)/iu;
const TITLE = /^[«"]?(?:о|об|по)\s/iu;
const ORDERS: readonly (readonly [RegExp, string])[] = [
  [/приказываю/iu, "приказ"],
  [/постановля/iu, "постановление"],
  [/распоряжаюсь|настоящего распоряжения/iu, "распоряжение"],
  [/настоящего приказа/iu, "приказ"],
  [/настоящего постановления/iu, "постановление"],
  [/(?:просим|рекомендуем):|^\s*уважаем(?:ый|ая|ые)\s.{2,120}[!,]\s*$/imu, "письмо"],
  [/(?:утвердил|дал ряд|дал) (?:перечень )?поручени/iu, "перечень поручений"],
];

/** The head of an act, or of a document that has only the stamp of the act that approves it. `resolving`: the first line behind the head. */
export function readHead(
  parts: readonly Part[],
  text: string,
  resolving: number,
  signedBy: readonly Mention[],
): DraftedHead {
  const [own] = parts;
  const main = resolving >= (own?.lines.length ?? 0) ? (parts.find(hasKind) ?? own) : own;
  const lines = (main?.lines ?? []).slice(0, main === own ? Math.min(MOST_LINES, Math.max(resolving, 1)) : MOST_LINES);
  const kindAt = lines.findIndex((line) => actKindOf(line.text) !== null);
  const { date, number } = numberOfAct({ text, lines }, parts);
  return {
    kind: kindOf(lines[kindAt], text),
    number,
    date,
    issuer: issuerOf(lines, kindAt, text),
    title: titleOf(lines, kindAt),
    signedBy,
  };
}

/** What an annex says of itself in its first lines; nothing of one that does not. */
export function readAnnex({ annex, lines: all }: Part, text: string): DraftedAnnex[] {
  const lines = all.slice(0, ANNEX_LINES);
  const kindAt = lines.findIndex((line) => actKindOf(line.text) !== null);
  const kind = annex === 0 ? null : kindOf(lines[kindAt], text);
  return kindAt < 0 || kind === null ? [] : [{ annex, kind, title: titleFrom(lines, kindAt, 0.8) }];
}

function hasKind({ lines }: Part): boolean {
  return lines.slice(0, MOST_LINES).some((line) => actKindOf(line.text) !== null);
}

function kindOf(line: Line | undefined, text: string): Read<string> | null {
  if (line !== undefined) {
    const value = actKindOf(line.text) ?? "";
    return { value, start: line.start, end: line.end, certainty: 0.95 };
  }
  const beginning = withoutSpacingWithin(text.slice(0, 20_000));
  const order = ORDERS.find(([words]) => words.test(beginning));
  const at = order === undefined ? -1 : beginning.search(order[0]);
  return order === undefined ? null : { value: order[1], start: at, end: at, certainty: 0.6 };
}

/** Who issued it stands above the kind, or behind it: «РЕШЕНИЕ / IV Республиканского форума …». */
function issuerOf(lines: readonly Line[], kindAt: number, text: string): Read<string> | null {
  const above = lines.slice(0, Math.max(kindAt, 0)).filter((line) => isName(line, text));
  if (above.length > 0 && kindAt > 0) return joined(above, 0.8);
  const below = lines.slice(kindAt + 1, kindAt + 5);
  const end = below.findIndex(({ text: line }) => /^[«"]|^от\s|^\d/u.test(line) || TITLE.test(line));
  return kindAt >= 0 && end > 0 ? joined(below.slice(0, end), 0.5) : null;
}

function isName(line: Line, text: string): boolean {
  const { date, number } = dayAndNumberIn(line, text);
  return (
    date === null &&
    number === null &&
    /^[\p{L}«"]/u.test(line.text) &&
    !/[.:]$/u.test(line.text) &&
    !NO_ISSUER.test(line.text)
  );
}

function titleOf(lines: readonly Line[], kindAt: number): Read<string> | null {
  const from = lines.findIndex(({ text }, place) => place > kindAt && TITLE.test(text));
  const start = from >= 0 ? from : kindAt;
  return start < 0 ? null : titleFrom(lines, start, from >= 0 ? 0.85 : 0.5);
}

/** The title that begins in a line, up to an empty line, the preamble or a table. */
function titleFrom(lines: readonly Line[], start: number, certainty: number): Read<string> | null {
  const behind = lines.findIndex(
    ({ text, isAfterBlank }, place) =>
      place > start && (PREAMBLE.test(withoutSpacing(text)) || (isAfterBlank && place > start + 1)),
  );
  const ruled = lines.findIndex(({ text }, place) => place > start && /[|│┌]|^(?:№|N|\d)/u.test(text));
  const ends = [behind, ruled, start + 8].filter((end) => end > start);
  const said = lines.slice(start, Math.min(...ends));
  return joined(said, certainty);
}

function joined(lines: readonly Line[], certainty: number): Read<string> | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const value = lines
    .map(({ text }) => withoutSpacing(text))
    .join(" ")
    .replace(/\s+/gu, " ")
    .replace(/[:.]$/u, "");
  return { value, start: first.start, end: last.end, certainty };
}
