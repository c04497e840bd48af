import { capitalised } from "./sentence";
import type { Word } from "./words";

/**
 * The description in the schema: «Ministry (министерство).» It has no brackets where the English text has the Russian
 * word.
 */
export function descriptionOf({ RU, EN, about }: Word): string {
  const english = about?.EN ?? capitalised(EN.term);
  const russian = about?.RU ?? RU.term;
  return english.includes(russian) ? `${english}.` : `${english} (${russian}).`;
}
