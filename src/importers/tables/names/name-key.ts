import { shippedAbbreviations } from "./read-abbreviations";
import { writtenTokens } from "./written-tokens";

/**
 * What two writings of one name have in common: case, ё, quotation marks, dashes, spaces and № aside, legal forms and
 * other common phrases as their abbreviation. «Муниципальное бюджетное общеобразовательное учреждение СОШ №12» and
 * «МБОУ "СОШ № 12"» have the same key. The key of a key is the key itself.
 */
export function nameKey(name: string): string {
  return nameTokens(name).join(" ");
}

/** The words and numbers of a name's key. */
export function nameTokens(name: string): readonly string[] {
  return shippedAbbreviations().reduce(writtenTokens(name));
}
