import type { DraftedAnnex, DraftedHead, Read } from "../draft";
import type { Line } from "../lines/line";
import type { Part } from "../lines/parts";
import { withoutSpacing, withoutSpacingWithin } from "../lines/spaced-letters";
import type { Mention } from "../who/mention";
import { actKindOf } from "./act-kind";
import { dayAndNumberIn, stampIn } from "./day-and-number";

/** A head is no longer than this. */
const MOST_LINES = 45;
const STAMP_LINES = 9;
const ANNEX_LINES = 20;
const HEADING_LINES = 5;
const APPROVED = /^утверждаю/iu;
const ENDS_NUMBERED = /(?:№|N)\s?\S{1,30}$/u;
/** A heading that names another act does not tell its own day. */
const OF_OTHER = /(?:приказ|распоряжени|постановлени|решени|закон|указ|протокол|договор|соглашени)\p{Ll}{0,3}\s/iu;
const PREAMBLE =
  /^(?:в соответствии|в целях|с целью|во исполнение|на основании|руководствуясь|в связи|в рамках|по итогам|заслушав|рассмотрев|согласно|учитывая|для |председательств|муниципальное .* именуем)|(?:приказываю|постановля(?:ю|ет)|распоряжаюсь)\s?:?$/iu;
const TITLE = /^[«"]?(?:о|об|по)\s/iu;
const ORDERS: readonly (readonly [RegExp, string])[] = [
  [/приказываю/iu, "приказ"],
  [/постановля/iu, "постановление"],
  [/распоряжаюсь|настоящего распоряжения/iu, "распоряжение"],
  [/настоящего приказа/iu, "приказ"],
  [/настоящего постановления/iu, "постановление"],
  [/(?:просим|рекомендуем):/iu, "письмо"],
  [/(?:утвердил|дал ряд|дал) (?:перечень )?поручени/iu, "перечень поручений"],
];

/** What is read of the head with: the whole text, and the lines of the act up to what it resolves. */
interface HeadReading {
  readonly text: string;
  readonly lines: readonly Line[];
}

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
  const reading = { text, lines };
  const kindAt = lines.findIndex((line) => actKindOf(line.text) !== null);
  const { date, number } = numbered(reading, parts);
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

function numbered(
  { text, lines }: HeadReading,
  parts: readonly Part[],
): { readonly date: Read<string> | null; readonly number: Read<string> | null } {
  const { date, number } = numberedBelowApproval(lines, text);
  if (date !== null && number !== null) return { date, number };
  const heading = numberedHeading(lines, text);
  if (heading.date !== null) return heading;
  const behindKind = number ?? numberBehindKind(lines);
  if (date !== null && behindKind !== null) return { date, number: behindKind };
  const stamp = stampOf(lines, parts, text);
  return { date: date ?? stamp.date, number: number ?? stamp.number };
}

/** The day of who approved it («УТВЕРЖДАЮ») stands above its own. */
function numberedBelowApproval(lines: readonly Line[], text: string): ReturnType<typeof dayAndNumberIn> {
  const approved = APPROVED.test(lines[0]?.text ?? "") ? lines.findIndex((line) => actKindOf(line.text) !== null) : 0;
  const own = numberedIn(lines.slice(Math.max(approved, 0)), text);
  return own.date === null || own.number === null ? numberedIn(lines, text) : own;
}

function numberedIn(lines: readonly Line[], text: string): ReturnType<typeof dayAndNumberIn> {
  const found = lines.map((line) => dayAndNumberIn(line, text));
  return {
    date: found.find((each) => each.date !== null)?.date ?? null,
    number: found.find((each) => each.number !== null)?.number ?? null,
  };
}

/** «Перечень поручений … по итогам совещания от 05.02.2024 № Пр-11»: what the heading itself ends with. */
function numberedHeading(lines: readonly Line[], text: string): ReturnType<typeof dayAndNumberIn> {
  const kindAt = lines.findIndex((line) => actKindOf(line.text) !== null);
  const [first, ...others] = lines.slice(Math.max(kindAt, 0), Math.max(kindAt, 0) + HEADING_LINES);
  const end = others.findIndex(({ text: line, isAfterBlank }) => isAfterBlank || /^[«"]?об?\s/iu.test(line));
  const last = (end < 0 ? others : others.slice(0, end)).at(-1) ?? first;
  const said = kindAt < 0 || first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
  const words = said.replace(/\s/gu, " ");
  const isOwn = ENDS_NUMBERED.test(words) && !OF_OTHER.test(words.slice((first?.text ?? "").indexOf(" ")));
  return isOwn ? stampIn(words, first?.start ?? 0) : { date: null, number: null };
}

/** «Протокол № 7 рабочего совещания при главе района». */
function numberBehindKind(lines: readonly Line[]): Read<string> | null {
  const line = lines.find(({ text }) => actKindOf(text) !== null);
  const found = /^\p{L}+\s+№\s?(?<number>\d[\p{L}\d./-]{0,30})(?=\s)/u.exec(line?.text ?? "");
  const value = found?.groups?.["number"] ?? "";
  if (line === undefined || found === null) return null;
  const end = line.start + found[0].length;
  return { value, start: end - value.length, end, certainty: 0.9 };
}

function stampOf(lines: readonly Line[], parts: readonly Part[], text: string) {
  const places = [
    lines.slice(0, STAMP_LINES),
    ...parts.filter(({ annex }) => annex > 0).map((part) => part.lines.slice(0, STAMP_LINES)),
  ];
  for (const some of places) {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) continue;
    const stamp = stampIn(text.slice(first.start, last.end).replace(/\s/gu, " "), first.start);
    if (stamp.number !== null && isStamp(some)) return stamp;
  }
  return { date: null, number: null };
}

function isStamp(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /^приложени|утвержд[её]н/iu.test(text));
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
    !/^утвержда/iu.test(line.text)
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
