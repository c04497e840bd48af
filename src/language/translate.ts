import { askedLanguage } from "./asked-language";
import { Language } from "./language";
import { filled, MessagePattern } from "./messages/message-pattern";
import type { Message } from "./messages/message";
import { MESSAGES, MESSAGES_AND_PARTS } from "./messages/messages";
import { formBeside } from "./russian";

/** Messages within messages: a place, a message, its reason, a noun. The bound keeps a forged text from costing more. */
const MAX_NESTING = 5;

const WHOLE = patternsOf(MESSAGES);
const WITHIN = patternsOf(MESSAGES_AND_PARTS);

/** The most certain ones first. */
function patternsOf(messages: readonly Message[]) {
  return messages
    .map(([english, russian]) => ({ english: new MessagePattern(english), russian }))
    .sort((a, b) => b.english.weight - a.english.weight);
}

/**
 * The message in the language asked for, line by line. Whatever makes a message writes it in English; each way out
 * translates it here, by the table in `messages/`. What has no entry there stays as it is.
 */
export function translated(message: string, language: Language = askedLanguage()): string {
  return language === Language.EN ? message : message.split("\n").map(russianLine).join("\n");
}

/** The line keeps its margin. */
function russianLine(line: string): string {
  const text = line.trim();
  return text === "" ? line : line.replace(text, () => inRussian(text, 0) ?? text);
}

function inRussian(message: string, nesting: number): string | undefined {
  for (const { english, russian } of nesting === 0 ? WHOLE : WITHIN) {
    const values = english.valuesIn(message);
    if (values !== undefined) return told(russian, values, nesting + 1);
  }
  return undefined;
}

function told(russian: string, values: ReadonlyMap<string, string>, nesting: number): string {
  return filled(russian, ({ name, isMessage, forms }) => {
    const value = values.get(name) ?? "";
    const [one = "", few = "", many = ""] = forms;
    if (forms.length > 0) return formBeside(Number(value), { one, few, many });
    return isMessage && nesting < MAX_NESTING ? (inRussian(value, nesting) ?? value) : value;
  });
}
