import { byCodeUnits } from "../collections/by-code-units";
import { groupBy } from "../collections/group-by";
import { unique } from "../collections/unique";
import { readStretch, revisionOrNever, revisionText, type Stretch } from "./absence";
import { type BoundedLink, daysHeld, type HeldDays, validDays } from "./held-days";

/** Stretches with which each other one is compared: who bears thousands of duties bears few on days of their own. */
const MOST_COMPARED = 50;

/** A responsibility with what is kept with it, so its `lapses` are there alone where they have changed since it was recorded. */
export interface Borne extends BoundedLink, Omit<HeldDays, "lapses"> {
  readonly role: string;
}

/**
 * The stretches in which a subject bears something in a role by a VALID responsibility, one text each: the days, the
 * revisions that know it, `to` and `until` excluded, and the role. What lies within one of the widest is left out. The store keeps
 * them with the subject, and cypher/subject/filter/responsible-as.cypher reads them by the places of their characters.
 *
 *     from       to         since      until      role
 *     2022-09-01 9999-12-31 0000000003 9999999999 EXECUTOR
 */
export function borneRoles(borne: readonly Borne[]): readonly string[] {
  const byRole = groupBy(unique(borne.flatMap(stretches)), roleOf);
  return [...byRole.values()].flatMap(widest).toSorted(byCodeUnits);
}

/** Stretches of one role without those that lie within one of the first of them. */
function widest(stretches: readonly string[]): readonly string[] {
  const wide: Bounds[] = [];
  return stretches
    .map(boundsOf)
    .toSorted(widerFirst)
    .filter((bounds) => {
      if (wide.some((other) => isWithin(bounds, other))) return false;
      if (wide.length < MOST_COMPARED) wide.push(bounds);
      return true;
    })
    .map(({ text }) => text);
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

/** A stretch taken apart: what bounds it are texts that compare as they stand. */
interface Bounds {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
}

function boundsOf(text: string): Bounds {
  const [from, to, since, until] = text.split(" ") as [string, string, string, string];
  return { text, from, to, since, until };
}

function roleOf(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

/** What could hold another stretch comes before it. */
function widerFirst(a: Bounds, b: Bounds): number {
  return (
    byCodeUnits(a.from, b.from) ||
    byCodeUnits(b.to, a.to) ||
    byCodeUnits(a.since, b.since) ||
    byCodeUnits(b.until, a.until)
  );
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && inner.since >= outer.since && inner.until <= outer.until;
}
