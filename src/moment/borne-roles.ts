import { byCodeUnits } from "../collections/by-code-units";
import { unique } from "../collections/unique";
import { readStretch, revisionOrNever, revisionText, type Stretch } from "./absence";
import { type BoundedLink, daysHeld, type HeldDays, validDays } from "./held-days";

/** A responsibility with what is kept with it, so its `lapses` are there alone where they have changed since it was recorded. */
export interface Borne extends BoundedLink, Omit<HeldDays, "lapses"> {
  readonly role: string;
}

/**
 * The stretches in which a subject bears something in a role by a VALID responsibility, one text each: the days, the
 * revisions that know it, `to` and `until` excluded, and the role. What lies within another stretch is left out. The store keeps
 * them with the subject, and cypher/subject/filter/responsible-as.cypher reads them by the places of their characters.
 *
 *     from       to         since      until      role
 *     2022-09-01 9999-12-31 0000000003 9999999999 EXECUTOR
 */
export function borneRoles(borne: readonly Borne[]): readonly string[] {
  const wide: string[] = [];
  for (const text of unique(borne.flatMap(stretches)).toSorted(widerFirst))
    if (!wide.some((other) => isWithin(text, other))) wide.push(text);
  return wide.toSorted(byCodeUnits);
}

function stretches(link: Borne): readonly string[] {
  const bounds = [...link.absences, ...link.lapses].map(readStretch);
  const known = changesOf(link, bounds).map((since) => {
    return { since, days: since === link.heldSince ? daysHeld(link) : validDays(link, bounds, since) };
  });
  const others = known.filter(({ days }, place) => String(days) !== String(known[place - 1]?.days));
  return others.flatMap(({ since, days }, place) => {
    const revisions = `${revisionText(since)} ${revisionOrNever(others[place + 1]?.since ?? null)}`;
    return days.map(([from, to]) => `${from} ${to} ${revisions} ${link.role}`);
  });
}

/** The revisions that changed when it is VALID, from the one that added it to `heldSince`. */
function changesOf({ addedIn, retractedIn, heldSince }: Borne, bounds: readonly Stretch[]): readonly number[] {
  const changes = bounds.flatMap(({ since, until }) => [since, until ?? heldSince]);
  const later = new Set([...changes, retractedIn ?? heldSince].filter((revision) => revision > addedIn));
  return [addedIn, ...[...later].sort((a, b) => a - b)];
}

/** What could hold another stretch comes before it. */
function widerFirst(a: string, b: string): number {
  const [one, other] = [a.split(" "), b.split(" ")];
  const [from, to, since, until, role] = one.map((part, place) => byCodeUnits(part, other[place]!));
  return role! || from! || -to! || since! || -until!;
}

function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [inner.split(" "), outer.split(" ")];
  return a[4] === b[4] && a[0]! >= b[0]! && a[1]! <= b[1]! && a[2]! >= b[2]! && a[3]! <= b[3]!;
}
