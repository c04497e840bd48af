/** What a line is numbered with. */
export interface Marker {
  /** `paragraph`: nothing but its words; `heading`: words that numbered points stand below. */
  readonly style: "roman" | "decimal" | "bracket" | "letter" | "dash" | "paragraph" | "heading";
  /** «1.2» as written, without its end; «а»; null of a dash. */
  readonly label: string | null;
  /** Signs of the line before its text. */
  readonly length: number;
}

const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}/u;
const DECIMAL = /^(\d{1,4}(?:\.\d{1,3}){0,5})(?:\s?\.(?!\d)|(?<=\.\d{1,3})(?=\s|[А-ЯЁа-яё«"]))\s*(?=[\p{L}«"(№]|$)/u;
const BRACKET = /^(\d{1,4})\s?\)\s*/u;
const LETTER = /^([а-яё])\s?\)\s*/iu;
const DASH = /^[-–—•·▪●*□◦\uf0b7\uf02d]\s*(?=[\p{L}«"(])/u;
const ROMAN = /^([IVX]{1,6})\s?\.\s*(?=[\p{L}«"(№]|$)/u;
/** A number of which digits were read as letters: «l.», «З.», «3.l.». */
const MISREAD = /^[\dlЗО]{1,2}(?:\.[\dlЗО]{1,2}){0,3}(?=\s?[.)]\s?[\p{L}«"]|\s\p{Lu})/u;
const DIGITS: Readonly<Record<string, string>> = { l: "1", З: "3", О: "0" };
const PREFIX = /^(?:(?:п\.|пункт)\s*(?=\d)|№\s?(?=\d{1,2}\.\s\p{L}))/iu;
const STYLES = [
  ["roman", ROMAN],
  ["decimal", DECIMAL],
  ["bracket", BRACKET],
  ["letter", LETTER],
] as const;

/** The marker that a line begins with; null for none. */
export function markerOf(line: string): Marker | null {
  const prefix = PREFIX.exec(line)?.[0].length ?? 0;
  const rest = line
    .slice(prefix, prefix + 60)
    .replace(MISREAD, (number) => number.replace(/[lЗО]/gu, (letter) => DIGITS[letter] ?? letter));
  if (DATE.test(rest)) return null;
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(rest);
    const label = found?.[1] ?? "";
    if (found !== null)
      return { style, label: style === "letter" ? label.toLowerCase() : label, length: prefix + found[0].length };
  }
  const dash = DASH.exec(rest);
  return dash === null ? null : { style: "dash", label: null, length: prefix + dash[0].length };
}
