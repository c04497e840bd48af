/** What a terminal would obey instead of showing it, or what turns the order of signs around. A tab is fine. */
const CONTROLS = /[^\P{Cc}\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text of one line with the signs that cannot be seen as their numbers: `\u001b[31m`. JSON stays JSON. */
export function visible(text: string): string {
  return text.replace(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same of a text of several lines. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
