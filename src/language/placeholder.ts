import { foldText } from "./fold-text";

/** What people write where there is nothing to say, or nobody. */
const NOTHING: ReadonlySet<string> = new Set(
  [
    ...[
      "нет",
      "нет данных",
      "нет сведений",
      "данных нет",
      "н/д",
      "н.д.",
      "нд",
      "н/п",
      "б/н",
      "пусто",
      "прочерк",
      "никто",
    ],
    ...[
      "отсутствует",
      "отсутствуют",
      "не указано",
      "не указан",
      "не указана",
      "не имеется",
      "не имеет",
      "не применимо",
    ],
    ...["неизвестно", "не известно", "не известен", "не определено", "не определен", "не определена"],
    ...["не назначен", "не назначена", "не назначено", "не назначены", "не занята", "не замещена", "не замещается"],
    ...["свободна", "свободно", "должность свободна", "ставка свободна", "временно не занята", "нет сотрудника"],
    ...["n/a", "n.a.", "na", "none", "nobody", "no one", "null", "nil", "nan", "undefined", "unknown", "not known"],
    ...[
      "not assigned",
      "unassigned",
      "not appointed",
      "not available",
      "not applicable",
      "no data",
      "tbd",
      "tba",
      "empty",
    ],
  ].map(keyOf),
);
const VACANT =
  /^(?:(?:должность|ставка|пост|место|post|position)-?\s*)?(?:вакан(?:сия|сии|т|тно|тна|тная|тный|тное|тны)|vacan(?:t|cy))(?!\p{L})/u;
/** What parts the values of a list is no value. */
const SIGNS_ALONE = /^(?![;,\s]+$)[^\p{L}\p{N}]+$/u;
/** What stands for the cell above. */
const DITTO = /^[-–—]*\s*\/\/\s*[-–—]*$|^["″〃]{1,2}$|^(?:то же|то же самое|тот же|та же|там же|ditto|same as above)$/u;

/** «И.О.» in capitals are the initials of somebody. */
const ACTING = [
  String.raw`[Ии]\.?\s?о\.?`,
  ...["врио", String.raw`вр\.\s?и\.\s?о\.?`, "врип", "acting"].flatMap((word) => [
    word,
    capital(word),
    word.toUpperCase(),
  ]),
  String.raw`(?:[Вв]ременно\s+)?[Ии]сполняющ(?:ий|ая|его|ую|ей)\s+обязанности`,
].join("|");
const ACTING_BEFORE = new RegExp(String.raw`^\(?(?:${ACTING})\)?(?:[\s:,]+(?=\p{L})|(?<=\.)(?=\p{L}{2}))`, "u");
const ACTING_BEHIND = new RegExp(String.raw`[\s,]+\(?(?:${ACTING})\)?$`, "u");

/** Whether a text stands for nothing or nobody: «—», «н/д», «не назначен», «вакансия». */
export function saysNothing(text: string): boolean {
  return SIGNS_ALONE.test(text) || VACANT.test(keyOf(text)) || NOTHING.has(keyOf(text));
}

/** Whether a text stands for what is written above it: «-//-», «то же». */
export function repeatsAbove(text: string): boolean {
  return DITTO.test(text.trim().toLowerCase());
}

/** A name without «и.о.», «врио» and the like, and whether it had it. */
export function withoutActing(text: string): { readonly name: string; readonly isActing: boolean } {
  const name = text.replace(ACTING_BEFORE, "").replace(ACTING_BEHIND, "").trim();
  return { name, isActing: name !== text.trim() };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Without what stands around it, such as brackets. */
function keyOf(text: string): string {
  return foldText(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
