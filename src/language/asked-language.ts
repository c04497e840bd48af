import { AsyncLocalStorage } from "node:async_hooks";
import { Language } from "./language";

const asked = new AsyncLocalStorage<Language>();

/** Runs `work`, and all that it starts, for somebody who reads this language. */
export function inLanguage<T>(language: Language, work: () => T): T {
  // Where it is so anyway, nothing has to be carried along with each promise, which costs a tenth of a small question.
  return language === askedLanguage() ? work() : asked.run(language, work);
}

/** The language of whoever is being answered: English where nobody has said. */
export function askedLanguage(): Language {
  return asked.getStore() ?? Language.EN;
}

/** The language of an `Accept-Language` header: Russian or English, whichever it prefers. */
export function languageOfHeader(header = ""): Language {
  const wishes = header.split(",").map(wishOf);
  // The sort is stable: of equal wishes the first one named counts, as browsers write them.
  const [first] = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return first?.language ?? Language.EN;
}

/** One range of the header, such as `ru;q=0.9`. What is neither Russian nor English has no weight. */
function wishOf(range: string): { readonly language: Language | undefined; readonly weight: number } {
  const [tag = "", quality = ""] = range.split(";").map((part) => part.trim());
  const language = languageOfTag(tag);
  return { language, weight: language === undefined ? 0 : Number(/^q=([\d.]+)$/i.exec(quality)?.[1] ?? 1) };
}

/** The language of the environment, in the order in which POSIX asks its variables. */
export function languageOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return languageOfTag([LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "")) ?? Language.EN;
}

/** `ru`, `ru-RU`, `ru_RU.UTF-8`; undefined for what is neither Russian nor English. */
export function languageOfTag(tag = ""): Language | undefined {
  const [, name] = /^(ru|en)(?![a-z])/i.exec(tag) ?? [];
  return name === undefined ? undefined : Language[name.toUpperCase() as Language];
}
