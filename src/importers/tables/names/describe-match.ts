import { shown } from "../../../problem/shown";
import type { DirectoryEntry } from "./directory-entry";
import type { Match } from "./name-directory";

/** More candidates would make the message longer than anybody reads. */
const MOST_NAMED = 5;
const LONGEST_NAME = 200;

/** Why what stands in a cell is not taken, and what to write instead. `noun`: what was wanted, «an organisation». */
export function describeMatch(text: string, noun: string, match: Exclude<Match, { readonly found: "one" }>): string {
  const wanted = `expected the name or id of ${noun}, found ${shownName(text)}`;
  if (match.found === "none") return `${wanted}, which is not known: correct it, or bring it in by a table of its own`;
  const named = candidates(match.entries);
  if (match.found === "several")
    return `${wanted}, which is the name of several: ${named}; write the id of the one meant`;
  if (match.found === "elsewhere")
    return `${wanted}, which is known in another region only: ${named}; write the id if it is meant`;
  if (match.found === "unfit") return `${wanted}, which is ${named}`;
  return `${wanted}, which is not known; did you mean ${named}? Write the id`;
}

/** A name within a message, of which official ones are long. */
export function shownName(name: string): string {
  return shown(name, LONGEST_NAME);
}

/** `«СОШ № 12» (ba-school-12, SCHOOL, RU-BA)`, several joined. */
export function candidates(entries: readonly DirectoryEntry[]): string {
  const named = entries.slice(0, MOST_NAMED).map(({ id, label, kind, region, names }) => {
    return `${shownName(names[0] ?? id)} (${[id, kind ?? label, ...(region === null ? [] : [region])].join(", ")})`;
  });
  const more = entries.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
