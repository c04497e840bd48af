import { foldWord } from "../words/token";
import type { ColumnRole } from "./table";

/** A header says what its column is for in a few words. */
const LONGEST = 90;
/** The first that fits goes. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["NUMBER", /^(?:№|n|no)\.?\s*(?:п\s?\/\s?п|п\.\s?п\.?|пп)?\.?$|^п\s?\/\s?п\.?$/u],
  [
    "BEARERS",
    /^(?:\S+ )?ответственн|^(?:со)?исполнител|^исполнение$|^кто (?:проводит|отвечает)|^ф\.?и\.?о\.? ответственн/u,
  ],
  [
    "TERM",
    /^(?:планируем\S+ |конечн\S+ )?срок|^дат[аы]|^период|^время (?:проведения|исполнения)|^месяц|^(?:окончани|завершени)[ея](?!\p{L})/u,
  ],
  [
    "EVENT",
    /^(?:\S+ )?мероприяти[ея](?!\p{L})|^перечень мероприятий$|^наименование|^содержание|^вид(?:ы)? (?:деятельности|работ)|^действи|^задач[аи]|^форм[аы],? (?:работы|тема)|^тем[аы](?!\p{L})|^направление|^этап|^пункт плана|^поручение/u,
  ],
  [
    "OTHER",
    /результат|^ожидаем|показател|^вид документа|^документ|^примечани|^отметка|^источник|^об[ъь]ем|^участник|^место|^форма|^целевая|^индикатор|^финансирование|^категория|^раздел/u,
  ],
];

/** What a column is for, by its header; null for words that are no header. */
export function roleOfHeader(text: string): ColumnRole | null {
  if (text.length > 2 * LONGEST) return null;
  const low = foldWord(text)
    .replace(/["«»*]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (low === "" || low.length > LONGEST) return null;
  return ROLES.find(([, words]) => words.test(low))?.[0] ?? null;
}

/** A header that surely names what is to be done. */
const TASKS = /мероприяти|содержание|действи|задач|тема/u;

/** What columns are for, by their headers: what is to be done is in one of them. A first column without a known header holds numbers. */
export function rolesOfColumns(headers: readonly string[]): ColumnRole[] {
  const roles = headers.map((text, column): ColumnRole => roleOfHeader(text) ?? (column === 0 ? "NUMBER" : "OTHER"));
  const events = headers.filter((_text, column) => roles[column] === "EVENT");
  const task = events.find((text) => TASKS.test(foldWord(text))) ?? events[0];
  return roles.map((role, column) => (role === "EVENT" && headers[column] !== task ? "OTHER" : role));
}

/** Whether these are the headers of a plan: what is to be done, and by whom or when. */
export function arePlanHeaders(roles: readonly (ColumnRole | null)[]): boolean {
  return roles.includes("EVENT") && (roles.includes("BEARERS") || roles.includes("TERM"));
}
