import type { Message } from "./message";

/** What stands within other messages only. As whole messages these would be found in any text. */
export const PART_MESSAGES: readonly Message[] = [
  ["from {from} until {to}", "с {from} по {to}"],
  ["from {from}", "с {from}"],
  ["until {to}", "по {to}"],
  ["attested on {day}", "засвидетельствован {day}"],
  ["nothing", "ничего"],
  ["text", "текст"],
  ["Nearest are {names}", "Ближайшие: {names}"],
  ["{items} and {more} more", "{items} и ещё {more}"],
  ["duty", "обязанность"],
  ["node", "узел"],
  ["subject", "субъект"],
  ["act", "акт"],
  ["programme", "программа"],
  ["one of {choices}", "одно из: {choices}"],
  ["wanted {values} or {last}", "нужно {values} или {last}"],
  ["both", "оба"],
  ["data directory {path}", "папка данных {path}"],
  ["file {path}", "файл {path}"],
  ["has analyzer {analyzer} and is {state}", "имеет анализатор {analyzer} и состояние {state}"],
  ["is missing", "отсутствует"],
  ["{limit} rows", "{limit} строк"],
  ["{limit} filled cells", "{limit} заполненных ячеек"],
  ["{limit} characters in all cells", "{limit} знаков во всех ячейках"],
  ["{file}, sheet «{sheet}»", "{file}, лист «{sheet}»"],
];
