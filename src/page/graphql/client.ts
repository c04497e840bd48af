import { cacheExchange, Client, fetchExchange } from "urql";
import type { Language } from "../language/language";

/**
 * Asks this service alone. Answers are kept under question and variables, and the moment is among the variables: an
 * answer of one day is never shown under a question about another. `useAnswer` says which of them may grow old.
 */
export function createClient(language: Language): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { "accept-language": language } },
  });
}
