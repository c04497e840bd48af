/** A text as the beginning of a sentence or of a heading. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase("ru")}${text.slice(1)}`;
}

/** A text as a whole sentence: with its capital, and with its stop. */
export function asSentence(text: string): string {
  return text.endsWith(".") ? capitalised(text) : `${capitalised(text)}.`;
}
