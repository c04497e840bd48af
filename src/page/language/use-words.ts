import { useAddress } from "../address/use-address";
import type { Language, Words } from "./language";

/** The language that the address names; Russian where it names none. */
export function useLanguage(): Language {
  return useAddress().parameters["lang"] === "en" ? "en" : "ru";
}

/** A table of words in the language of the page. */
export function useWords<Table>(tables: Words<Table>): Table {
  return tables[useLanguage()];
}
