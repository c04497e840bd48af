/** The forms of a Russian noun beside a number: «1 участник», «2 участника», «5 участников». */
export interface CountedNoun {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

const PLURAL_RULES = new Intl.PluralRules("ru");

/** A number with its noun in the form that goes with it: «21 участник», «63 участника», «18 участников». */
export function counted(count: number, noun: CountedNoun): string {
  return `${count} ${formBeside(count, noun)}`;
}

/** The form of the noun that goes with the number. */
export function formBeside(count: number, { one, few, many }: CountedNoun): string {
  const rule = PLURAL_RULES.select(count);
  return rule === "one" ? one : rule === "few" ? few : many;
}

/** A day as people write it: `2022-08-30` is «30.08.2022». */
export function russianDay(day: string): string {
  return day.split("-").reverse().join(".");
}

/** A text in quotation marks. Those within it become inner ones: «проект „Сетевая школа“». */
export function quoted(text: string): string {
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/** «Министр», but not «ИРО»: a word that has its capital only from standing first. */
const CAPITALISED_WORD = /^\p{Lu}\p{Ll}/u;

/** A name or title as it stands within a sentence. */
export function withinSentence(text: string): string {
  return CAPITALISED_WORD.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
