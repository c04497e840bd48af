import type { ActEntry } from "../../importers/documents/act-document";
import { candidates, shownName } from "../../importers/tables/names/describe-match";
import { newId, regionPrefix } from "../../importers/tables/kinds/new-id";
import type { NameDirectory } from "../../importers/tables/names/name-directory";
import type { Doubt } from "../doubts";
import type { NamedAct } from "../draft";
import { kindOfAct } from "./act-entry";
import { contentText } from "./content-text";

/** An act by what its head says: the same head always gives the same id. */
export interface ActKey {
  readonly region: string | null;
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string;
}

/** The id of an act, by region, kind, day and number, or by its title where it has neither. */
export function actId({ region, kind, number, date, title }: ActKey): string {
  const named = [date, number].filter((part) => part !== null);
  return newId(
    [regionPrefix(region), kindOfAct(kind).toLowerCase(), ...(named.length === 0 ? [title] : named)],
    () => false,
  );
}

const LAW = /^(?:закон|федеральн\p{L}+ закон)/iu;
const FEDERAL = /российской федерации|минпросвещения|(?:^|\s)рф(?:\s|$)|президента росс/iu;

interface NamingActs {
  readonly region: string | null;
  readonly directory: NameDirectory;
  /** What is to be decided before an import. */
  readonly decisions: Doubt[];
  readonly doubts: Doubt[];
}

/** What an act says of another one: its id, and an entry where the graph does not know it. Null for a law: the graph keeps none, and a doubt says so. */
export function namedActEntry(
  { text, number, date, start }: NamedAct,
  { region, directory, decisions, doubts }: NamingActs,
): { readonly id: string; readonly entry: ActEntry | null } | null {
  if (LAW.test(text)) {
    doubts.push({ at: start, message: `the law ${shownName(text)} was left out: laws are no acts of the graph` });
    return null;
  }
  const own = FEDERAL.test(text) ? null : region;
  const kind = kindWord(text);
  const id = actId({ region: own, kind, number, date, title: text });
  if (directory.withId(id) !== undefined) return { id, entry: null };
  const known = number === null ? [] : directory.called("Act", number);
  if (known.length > 0) {
    const message = `found the act ${shownName(text)}, which may be ${candidates(known)}: write the id of the one meant in the document, or add a new one`;
    decisions.push({ at: start, message });
    return { id: `? ${contentText(text)}`, entry: null };
  }
  const entry: ActEntry = {
    id,
    kind: kindOfAct(kind),
    ...(number === null ? {} : { number: contentText(number) }),
    ...(date === null ? {} : { date }),
    title: contentText(text),
    ...(own === region ? {} : { region: null }),
    sourceNote: "Известен по упоминанию: текста у нас нет.",
  };
  return { id, entry };
}

/** The kind that a mention begins with, in the nominative as far as `kindOfAct` needs it. */
function kindWord(text: string): string {
  const low = text.toLowerCase();
  if (/^(?:постановлени|решени|протокол)/u.test(low)) return "постановление";
  return low.startsWith("поручени") ? "перечень поручений" : "приказ";
}
