import { Language } from "../language/language";
import { END_WORDS } from "./link.words";

/** The name of somebody who holds a post for the time being: «и. о. И.И. Иванов». */
export function actingAs(name: string, language: Language): string {
  const { term } = END_WORDS.acting[language];
  return language === Language.RU ? `${term} ${name}` : `${name}, ${term}`;
}
