import type { Line } from "../lines/line";
import { readDeadline } from "../deadline/read-deadline";
import { DAY, MONTH, YEAR, NO_TIME } from "../deadline/calendar";
import { foldWord } from "../words/token";
import { roleOfHeader } from "./column-role";
import type { Cell, Stretch, Table } from "./table";

/** A row is no longer than this. */
const LONGEST = 1_000;
const NUMBER = /^(1?\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s+(?=\S)/u;
/** A term within a row, longest first at each place. */
const TERM = new RegExp(
  [
    `(?:ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно|[а-я0-9]{1,12} раза? в [а-я]{1,20})(?:,? (?:до|не позднее) \\d{1,2} (?:числа|${MONTH}))?`,
    `(?:с )?${DAY}\\s*(?:по|[-–—])\\s*${DAY}`,
    `(?:в срок )?(?:до|не позднее|к)? ?${DAY}`,
    `${MONTH}(?: ${YEAR})?\\s?[-–—]\\s?${MONTH}(?: ${YEAR})?`,
    `(?:до )?${MONTH} ${YEAR}`,
    `(?:iv|iii|ii|i|[1-4]) (?:квартал|полугодие)(?: ${YEAR})?`,
    "(?:19|20)\\d{2}\\s?[-–—]\\s?(?:19|20)\\d{2} г(?:оды|г\\.?)",
    "(?:в течение|весь) (?:всего )?(?:учебного |календарного )?(?:года|период[а]?)",
    "постоянно",
    "по (?:отдельному |утвержденному )?(?:плану|графику)",
    `${MONTH}(?= [А-ЯЁа-яё])`,
  ].join("|"),
  "u",
);
const DASH = / [-–—] /gu;
/** «Заседание (сентябрь, отв. Бурых Н.А.)». */
const BRACKETS = /\((?<term>[^()]{3,60}),\s(?:отв\.|ответственн\p{L}{2,3})\s?[:–—-]?\s?(?<bearers>[^()]{3,200}\)\.?)$/u;

/** Rows of a line each, in which nothing but their words tells what is a term and who is responsible. */
export function lineTable(lines: readonly Line[]): Table | null {
  const header = lines.findIndex(isHeader);
  const numbered = lines.slice(header + 1).filter(({ text }) => NUMBER.test(text));
  const rows = numbered.flatMap((line) => rowOf(withContinuation(line, lines)));
  const isTable =
    header >= 0
      ? rows.length > 0
      : rows.length > 1 &&
        rows.length === numbered.length &&
        numbered.every((line) => hasDashes(line) || hasBrackets(line));
  if (!isTable) return null;
  const start = lines[header]?.start ?? numbered[0]?.start ?? 0;
  return { roles: ["NUMBER", "EVENT", "TERM", "BEARERS"], rows, start, end: lines.at(-1)?.end ?? start };
}

/** «№ Мероприятие Срок Ответственный» on one line. */
function isHeader({ text }: Line): boolean {
  const roles = text.length > 120 ? [] : text.split(/\s+/u).map(roleOfHeader);
  return roles.includes("EVENT") && roles.includes("TERM") && roles.includes("BEARERS");
}

function hasDashes({ text }: Line): boolean {
  return [...text.matchAll(DASH)].length >= 2;
}

function hasBrackets({ text }: Line): boolean {
  return BRACKETS.test(text);
}

/** With the lines that follow it, up to the next numbered one. */
function withContinuation(line: Line, lines: readonly Line[]): Line {
  const place = lines.indexOf(line);
  const next = lines[place + 1];
  if (next === undefined || next.isAfterBlank || NUMBER.test(next.text)) return line;
  return { ...line, text: `${line.text}${" ".repeat(next.start - line.end)}${next.text}`, end: next.end };
}

function rowOf(line: Line): Cell[][] {
  const number = line.text.length > LONGEST ? null : NUMBER.exec(line.text);
  if (number === null) return [];
  const first = { start: 0, end: (number[1] ?? "").length };
  const rest = bracketed(line.text, number[0].length) ?? around(line.text, number[0].length);
  if (rest === null) return [];
  return [[first, ...rest].map(({ start, end }) => [{ start: line.start + start, end: line.start + end }])];
}

/** What is to be done, by when and by whom, the last two in brackets at the end. */
function bracketed(text: string, from: number): Stretch[] | null {
  const found = BRACKETS.exec(text);
  if (found === null) return null;
  const term = { start: found.index + 1, end: found.index + 1 + (found.groups?.["term"] ?? "").length };
  const bearers = { start: text.length - (found.groups?.["bearers"] ?? "").length, end: text.length };
  return [{ start: from, end: found.index }, term, bearers];
}

/** What stands before the term, the term, and what stands behind it. */
function around(text: string, from: number): Stretch[] | null {
  const term = dashedTerm(text) ?? termIn(text, from);
  return term === null ? null : [{ start: from, end: term.start }, term, { start: term.end, end: text.length }];
}

/** The term between two dashes. */
function dashedTerm(text: string): Stretch | null {
  const dashes = [...text.matchAll(DASH)].map(({ index }) => index);
  for (const [place, dash] of dashes.entries()) {
    const next = dashes[place + 1];
    if (next !== undefined && readDeadline(text.slice(dash + 3, next), NO_TIME) !== null)
      return { start: dash + 3, end: next };
  }
  return null;
}

function termIn(text: string, from: number): Stretch | null {
  const found = TERM.exec(foldWord(text.slice(from)));
  return found === null ? null : { start: from + found.index, end: from + found.index + found[0].length };
}
