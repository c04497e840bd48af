import { DAY, NO_TIME, readDay } from "../deadline/calendar";
import type { Read } from "../draft";
import type { Line } from "../lines/line";
import type { Part } from "../lines/parts";
import { actKindOf } from "./act-kind";
import { approvalBesideOthers, columnsOf } from "./approval";
import type { Numbered } from "./day-and-number";
import { dayAndNumberIn, stampIn, titledIn } from "./day-and-number";

const STAMP_LINES = 9;
const HEADING_LINES = 5;
/** A page of a site repeats kind, day and number above the act. */
const TITLED_LINES = 3;
const APPROVED = /^утверждаю/iu;
const DAY_AT_END = new RegExp(`(?<=\\sот\\s)(${DAY})$`, "iu");
const ENDS_NUMBERED = /(?:№|N)\s?\S{1,30}$/u;
/** A heading that names another act does not tell its own day. */
const OF_OTHER = /(?:приказ|распоряжени|постановлени|решени|закон|указ|протокол|договор|соглашени)\p{Ll}{0,3}\s/iu;
const OF_KIND = /^(?:приказ|распоряжение|постановление|решение)\s/iu;
/** Other acts that stand above the text: those that amended it, and that which has ended it. */
const OF_LATER = /^\(?(?:в ред|утратил|с изменени)/iu;
const NOT_FOUND: Numbered = { date: null, number: null };

/** What is read of the head with: the whole text, and the lines of the act up to what it resolves. */
interface HeadReading {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The day and the number of an act, wherever its head or the stamp of who approved it tells them. */
export function numberOfAct({ text, lines }: HeadReading, parts: readonly Part[]): Numbered {
  const ofSite = ofTitle(lines, text);
  if (ofSite !== null) return ofSite;
  const own = belowApproval(lines, text);
  const isWhole = isDated(own) && isNumbered(own);
  const [sure] = [byApproval(lines, text), ...(isWhole ? [own] : []), inHeading(lines, text)].filter(isDated);
  if (sure !== undefined) return sure;
  const number = own.number ?? numberBehindKind(lines);
  if (own.date !== null && number !== null) return { date: own.date, number };
  return filled(filled(own, stampOf(lines, parts, text)), inTitle(lines, text));
}

/** What a site says above the text it shows: «Постановление администрации … от … № …». */
function ofTitle([first]: readonly Line[], text: string): Numbered | null {
  const titled = first === undefined || !OF_KIND.test(first.text) ? NOT_FOUND : titledIn(first, text);
  return titled.number === null ? null : titled;
}

function inTitle(lines: readonly Line[], text: string): Numbered {
  const titles = lines.slice(0, TITLED_LINES).map((line) => titledIn(line, text));
  return titles.find(isNumbered) ?? NOT_FOUND;
}

/** What «УТВЕРЖДЕНО приказом … от … № …» says, where «ПРИНЯТО … протокол от … № …» stands above or beside it. */
function byApproval(lines: readonly Line[], text: string): Numbered {
  const kindAt = lines.findIndex((line) => actKindOf(line.text) !== null && !/\d/u.test(line.text));
  const approval = approvalBesideOthers(lines, kindAt);
  const below = kindAt < 0 ? [] : lines.slice(kindAt, kindAt + HEADING_LINES);
  if (approval.length === 0 || numberedIn(below, text).date !== null) return NOT_FOUND;
  const [found] = approval.map(({ start, end }) => stampIn(text.slice(start, end), start)).filter(isNumbered);
  return found ?? numberedIn(approval, text);
}

function isNumbered({ number }: Numbered): boolean {
  return number !== null;
}

function isDated({ date }: Numbered): boolean {
  return date !== null;
}

/** What is known, and of the rest what else says. */
function filled({ date, number }: Numbered, other: Numbered): Numbered {
  return { date: date ?? other.date, number: number ?? other.number };
}

/** The day of who approved it («УТВЕРЖДАЮ») stands above its own. */
function belowApproval(lines: readonly Line[], text: string): Numbered {
  const approved = APPROVED.test(lines[0]?.text ?? "") ? lines.findIndex((line) => actKindOf(line.text) !== null) : 0;
  const own = numberedIn(lines.slice(Math.max(approved, 0)), text);
  return own.date === null || own.number === null ? numberedIn(lines, text) : own;
}

function numberedIn(all: readonly Line[], text: string): Numbered {
  const lines = withoutLaterActs(all);
  const whole = lines.map((line) => dayAndNumberIn(line, text));
  const isFound = whole.some(({ date, number }) => date !== null || number !== null);
  const found = isFound ? whole : lines.flatMap(columnsOf).map((line) => dayAndNumberIn(line, text));
  const apart = lines.findIndex(({ text: line }) => /^(?:№|N)$/u.test(line));
  return {
    date: found.find((each) => each.date !== null)?.date ?? null,
    number: found.find((each) => each.number !== null)?.number ?? numberBelow(lines, apart),
  };
}

/** «№» on one line, and the number on the next. */
function numberBelow(lines: readonly Line[], sign: number): Read<string> | null {
  const line = sign < 1 ? undefined : lines[sign + 1];
  if (line === undefined || !/^\d[\p{L}\d./-]{0,20}$/u.test(line.text)) return null;
  return { value: line.text, start: line.start, end: line.end, certainty: 0.85 };
}

/** Without «(В редакции постановлений … от … № …)», which may take several lines. */
function withoutLaterActs(lines: readonly Line[]): readonly Line[] {
  let isOpen = false;
  return lines.filter(({ text }) => {
    const isLater = isOpen || OF_LATER.test(text);
    isOpen = isLater && (isOpen || text.startsWith("(")) && !text.endsWith(")");
    return !isLater;
  });
}

/** «Перечень поручений … по итогам совещания от 05.02.2024 № Пр-11»: what the heading itself ends with. */
function inHeading(lines: readonly Line[], text: string): Numbered {
  const { words, start } = headingIn(lines, text);
  const behindKind = words.replace(/^\S+/u, "");
  if (OF_OTHER.test(behindKind)) return NOT_FOUND;
  const numbered = ENDS_NUMBERED.test(words) ? stampIn(words, start) : NOT_FOUND;
  return isDated(numbered) ? numbered : { date: dayAtEnd(words, start), number: numberBehindKind(lines) };
}

/** The lines from the kind on that belong to the heading, as one. */
function headingIn(lines: readonly Line[], text: string): { readonly words: string; readonly start: number } {
  const kindAt = lines.findIndex((line) => actKindOf(line.text) !== null);
  const [first, ...others] = kindAt < 0 ? [] : lines.slice(kindAt, kindAt + HEADING_LINES);
  if (first === undefined) return { words: "", start: 0 };
  const end = others.findIndex(({ text: line, isAfterBlank }) => isAfterBlank || /^[«"]?об?\s/iu.test(line));
  const last = (end < 0 ? others : others.slice(0, end)).at(-1) ?? first;
  return { words: text.slice(first.start, last.end).replace(/\s/gu, " "), start: first.start };
}

/** «Протокол № 3 / заседания педагогического совета от 09.01.2024». */
function dayAtEnd(heading: string, at: number): Read<string> | null {
  const found = DAY_AT_END.exec(heading);
  const value = found === null ? null : readDay((found[1] ?? "").toLowerCase(), NO_TIME);
  return found === null || value === null
    ? null
    : { value, start: at + found.index, end: at + heading.length, certainty: 0.85 };
}

/** «Протокол № 7 рабочего совещания при главе района». */
function numberBehindKind(lines: readonly Line[]): Read<string> | null {
  const line = lines.find(({ text }) => actKindOf(text) !== null);
  const found = /^(?:выписка из )?\p{L}+\s+№\s?(?<number>\d[\p{L}\d./-]{0,30})(?=\s)/iu.exec(`${line?.text ?? ""} `);
  const value = found?.groups?.["number"] ?? "";
  if (line === undefined || found === null) return null;
  const end = line.start + found[0].length;
  return { value, start: end - value.length, end, certainty: 0.9 };
}

function stampOf(lines: readonly Line[], parts: readonly Part[], text: string): Numbered {
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
  return NOT_FOUND;
}

function isStamp(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /^приложени|утвержд[её]н/iu.test(text));
}
