/** What a line is numbered with. */
export interface Marker {
  readonly style: "decimal" | "bracket" | "letter" | "dash";
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
/** «З.» and «О.» that were read for 3 and 0. */
const READ_AS_LETTER = /^([ЗO])\s?\.\s+(?=\p{Lu}|\p{Ll})/u;
const PREFIX = /^(?:п\.|пункт)\s*(?=\d)/iu;

/** The marker that a line begins with; null for none. */
export function markerOf(line: string): Marker | null {
  const prefix = PREFIX.exec(line)?.[0].length ?? 0;
  const rest = line.slice(prefix, prefix + 60);
  if (DATE.test(rest)) return null;
  const decimal = DECIMAL.exec(rest);
  if (decimal !== null) return { style: "decimal", label: decimal[1] ?? "", length: prefix + decimal[0].length };
  const bracket = BRACKET.exec(rest);
  if (bracket !== null) return { style: "bracket", label: bracket[1] ?? "", length: bracket[0].length };
  const letter = LETTER.exec(rest);
  if (letter !== null) return { style: "letter", label: (letter[1] ?? "").toLowerCase(), length: letter[0].length };
  const misread = READ_AS_LETTER.exec(rest);
  if (misread !== null) return { style: "decimal", label: "3", length: misread[0].length };
  const dash = DASH.exec(rest);
  return dash === null ? null : { style: "dash", label: null, length: dash[0].length };
}
