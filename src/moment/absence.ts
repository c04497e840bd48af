import type { IsoDay } from "./iso-day";
import { LinkState } from "./link-state";
import type { Moment } from "./moment";

/** When something holds, on both clocks. */
export interface Held {
  readonly validFrom: IsoDay | null;
  readonly validTo: IsoDay | null;
  readonly addedIn: number;
  readonly retractedIn: number | null;
}

/** Days that bound how long a node is there, or a document is in force, as one of its states says them. */
export interface Existence extends Held {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** What becomes of the links of a node that is not there: they have not begun, or have ended. */
export type AbsentState = LinkState.NOT_YET | LinkState.EXPIRED;

/** Stands for no day and no revision at the open ends of a stretch. */
export const FIRST = "0000-01-01";
export const LAST = "9999-12-31";
const NEVER = "9999999999";

/**
 * The stretches in which a node is not there, one text each: its days and its revisions, `to` and `until` excluded, and
 * the state of the node's links in it. The store keeps them with the node and with its links, and
 * cypher/macro/covers.cypher reads them by the places of their characters.
 *
 *     from       to         since      until      state
 *     2024-04-01 9999-12-31 0000000003 9999999999 EXPIRED
 */
export function absencesOf(states: readonly Existence[]): readonly string[] {
  return stretchesOutside(states, LinkState.EXPIRED);
}

/** The stretches in which a document is not in force, in the same form, with the state of what rests on it. */
export function lapsesOf(states: readonly Existence[]): readonly string[] {
  return stretchesOutside(states, LinkState.REPEALED_BASIS);
}

/** The parts of these stretches in which something holds that has days and revisions of its own, in the same form. */
export function absencesWithin(absences: readonly string[], held: Held): readonly string[] {
  const [first, last] = [held.validFrom ?? FIRST, held.validTo ?? LAST];
  const [learned, forgotten] = [revisionText(held.addedIn), revisionOrNever(held.retractedIn)];
  return absences.flatMap((absence) => {
    const [from = "", to = "", since = "", until = "", state = ""] = absence.split(" ");
    const days = [from > first ? from : first, to < last ? to : last] as const;
    const revisions = [since > learned ? since : learned, until < forgotten ? until : forgotten] as const;
    if (days[0] >= days[1] || revisions[0] >= revisions[1]) return [];
    return [[...days, ...revisions, state].join(" ")];
  });
}

/** What one of these stretches makes of a link at the moment; null where none covers it. NOT_YET goes before EXPIRED. */
export function absenceAt(absences: readonly string[], { asOf, knownAt }: Moment): AbsentState | null {
  const states = absences.flatMap((absence) => {
    const [from = "", to = "", since = "", until = "", state] = absence.split(" ");
    const isCovered = from <= asOf && asOf < to && Number(since) <= knownAt && knownAt < Number(until);
    return isCovered ? [state as AbsentState] : [];
  });
  return states.includes(LinkState.NOT_YET) ? LinkState.NOT_YET : (states[0] ?? null);
}

/** What the text of a stretch says: its days and its revisions, `to` and `until` excluded; `until` is null for ever. */
export interface Stretch {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly since: number;
  readonly until: number | null;
}

/** Read by the places of the characters, as cypher/macro/covers.cypher does. */
export function readStretch(text: string): Stretch {
  const until = text.slice(33, 43);
  return {
    from: text.slice(0, 10),
    to: text.slice(11, 21),
    since: Number(text.slice(22, 32)),
    until: until === NEVER ? null : Number(until),
  };
}

/** The stretches outside the days that the states give; `after` is what becomes of links behind the last of these days. */
function stretchesOutside(states: readonly Existence[], after: LinkState): readonly string[] {
  const texts = states.flatMap((state) => {
    const { from, to, validFrom, validTo } = state;
    const [first, last] = [validFrom ?? FIRST, validTo ?? LAST];
    return [
      ...(from === null ? [] : stretch(state, first, from < last ? from : last, LinkState.NOT_YET)),
      ...(to === null ? [] : stretch(state, to > first ? to : first, last, after)),
    ];
  });
  return texts.sort();
}

function stretch({ addedIn, retractedIn }: Existence, from: IsoDay, to: IsoDay, state: LinkState): readonly string[] {
  if (from >= to) return [];
  return [`${from} ${to} ${revisionText(addedIn)} ${revisionOrNever(retractedIn)} ${state}`];
}

/** A revision that ends a stretch as its text has it; null for ever. */
export function revisionOrNever(revision: number | null): string {
  return revision === null ? NEVER : revisionText(revision);
}

/** A revision as the text of a stretch has it: all are of one length. */
export function revisionText(revision: number): string {
  return String(revision).padStart(NEVER.length, "0");
}
