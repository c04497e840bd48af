import { capitalised } from "./sentence";
import type { Word } from "./words";

/** How the API describes it: «Ministry (министерство).»; without brackets where the English text has the Russian word. */
export function descriptionOf({ RU, EN, about }: Word): string {
  const english = about?.EN ?? capitalised(EN.term);
  const russian = about?.RU ?? RU.term;
  return english.includes(russian) ? `${english}.` : `${english} (${russian}).`;
}
