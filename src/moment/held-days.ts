import { FIRST, type Held, LAST, readStretch, type Stretch } from "./absence";
import type { IsoDay } from "./iso-day";

/** The days of a relationship, and of what bounds it beside them. */
export interface BoundedLink extends Held {
  /** The day on which a source states it, where it gives no start. */
  readonly attestedOn: IsoDay | null;
  /** The stretches in which one of its ends is not there. */
  readonly absences: readonly string[];
  /** The stretches in which its basis is not in force. */
  readonly lapses: readonly string[];
}

/** The days on which a relationship is VALID by what the newest revision knows, in the form that is kept with it. */
export interface HeldDays {
  /** The revision that last changed anything of it: in this one and all later ones the days below are right. */
  readonly heldSince: number;
  /** The first of these days; behind the last one where there is none. */
  readonly heldFrom: string;
  /** The first day behind the last of them. */
  readonly heldTo: string;
  /** Stretches of days between on which it is not VALID, `to` excluded: `"2024-04-01 2024-05-01"`. Absent for none. */
  readonly heldGaps?: readonly string[];
  /** The stretches in which the basis is not in force, for readers of revisions before `heldSince`. Absent where there are none. */
  readonly lapses?: readonly string[];
}

/** From the first day to the one behind the last. */
export type Days = readonly [from: string, to: string];

/**
 * What follows for a relationship from its own interval, the day it is attested on, the existence of its ends and the
 * force of its basis. The rule is that of cypher/macro/validByRule.cypher, worked out for all days at once.
 */
export function heldDays(link: BoundedLink): HeldDays {
  const { addedIn, lapses } = link;
  const stretches = [...link.absences, ...lapses].map(readStretch);
  const heldSince = lastChange(link, stretches);
  const days = validDays(link, stretches, heldSince);
  const [first, last] = [days[0], days.at(-1)];
  const held = { heldSince, heldFrom: first?.[0] ?? LAST, heldTo: last?.[1] ?? FIRST };
  return {
    ...held,
    ...(days.length > 1 && { heldGaps: gapsBetween(days) }),
    ...(heldSince > addedIn && lapses.length > 0 && { lapses }),
  };
}

/** The days of this form, in their order, without touching one another. */
export function daysHeld({ heldFrom, heldTo, heldGaps = [] }: HeldDays): readonly Days[] {
  const ends = [...heldGaps.map((gap) => gap.slice(0, 10)), heldTo];
  const begins = [heldFrom, ...heldGaps.map((gap) => gap.slice(11))];
  return begins.flatMap((from, place) => nonEmpty([from, ends[place]!]));
}

function lastChange({ addedIn, retractedIn }: BoundedLink, stretches: readonly Stretch[]): number {
  return stretches.reduce(
    (last, { since, until }) => Math.max(last, since, until ?? 0),
    Math.max(addedIn, retractedIn ?? 0),
  );
}

/**
 * The days on which a relationship is VALID by what a revision knows, not before the one that adds it: in their order, without
 * touching one another. `stretches`: those in which an end is not there or its basis not in force.
 */
export function validDays(link: BoundedLink, stretches: readonly Stretch[], revision: number): readonly Days[] {
  const { validFrom, validTo, attestedOn, retractedIn } = link;
  if (retractedIn !== null && retractedIn <= revision) return [];
  const own = nonEmpty([validFrom ?? attestedOn ?? FIRST, validTo ?? LAST]);
  const known = stretches.filter(({ since, until }) => since <= revision && (until === null || revision < until));
  return known.reduce((left, { from, to }) => left.flatMap((days) => without(days, [from, to])), own);
}

function gapsBetween(days: readonly Days[]): readonly string[] {
  return days.slice(1).map(([from], place) => `${days[place]![1]} ${from}`);
}

function without([from, to]: Days, [gapFrom, gapTo]: Days): readonly Days[] {
  return [...nonEmpty([from, gapFrom < to ? gapFrom : to]), ...nonEmpty([gapTo > from ? gapTo : from, to])];
}

function nonEmpty(days: Days): readonly Days[] {
  return days[0] < days[1] ? [days] : [];
}
