import type { Language } from "../language/language";

/** The language that `lang` of the address names, else that of the browser; English for all but Russian. */
export function languageOf(search: string, browser: string): Language {
  const asked = new URLSearchParams(search).get("lang") ?? browser;
  return asked.toLowerCase().startsWith("ru") ? "ru" : "en";
}
