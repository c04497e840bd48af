const RULES = { ru: new Intl.PluralRules("ru"), en: new Intl.PluralRules("en") };

/** «1 обязанность», «3 обязанности», «6 обязанностей»: a number with its noun. */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${number(count, "ru")} ${noun(count, one, few, many)}`;
}

/** The noun alone, as the number before it asks for. */
export function noun(count: number, one: string, few: string, many: string): string {
  const rule = RULES.ru.select(count);
  if (rule === "one") return one;
  return rule === "few" ? few : many;
}

/** «1 duty», «6 duties». */
export function countedEnglish(count: number, one: string, many = `${one}s`): string {
  return `${number(count, "en")} ${RULES.en.select(count) === "one" ? one : many}`;
}

function number(count: number, language: "ru" | "en"): string {
  return count.toLocaleString(language);
}
