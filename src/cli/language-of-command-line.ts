import { languageOfEnvironment, languageOfTag } from "../language/asked-language";
import type { Language } from "../language/language";

/**
 * The language of messages: that of `--lang`, or else of the environment. It is looked for before the words are
 * parsed, because the help and the parser's own errors are in it, too.
 */
export function languageOfCommandLine(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = words.findIndex((word) => /^--lang(=|$)/.test(word));
  const tag = at < 0 ? undefined : (words[at]?.split("=")[1] ?? words[at + 1]);
  return languageOfTag(tag) ?? languageOfEnvironment(environment);
}
