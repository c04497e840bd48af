import { endsWithEnds } from "../../graph/held-links";
import { russianDay } from "../../language/russian";
import { RelationKind } from "../../link/link";
import type { Interval } from "../../moment/interval";
import { ALWAYS, intersectIntervals } from "../../moment/interval";
import { addDays } from "../../moment/iso-day";
import type { Problem } from "../../problem/problem";
import type { EntityFact } from "../../revision/graph-facts";
import type { DocumentPath } from "../documents/source-document";
import type { ReadBefore } from "../documents/check-documents";
import { problemAt } from "../documents/source-document";
import type { PlacedLink } from "./placed-facts";

/** A problem for each fact of which no day falls within the days of the nodes that it joins. */
export function checkLifetimes(
  links: readonly PlacedLink[],
  entities: readonly EntityFact[],
  before: ReadBefore,
): readonly Problem[] {
  const lifetimes = new Lifetimes(links, entities, before);
  const problems = links.flatMap((placed) => problemOf(placed, lifetimes));
  const told = new Set<string>();
  return problems.filter(({ file, line, column, message }) => {
    const key = `${file}:${line}:${column}:${message}`;
    return !told.has(key) && told.add(key);
  });
}

function problemOf({ link, document, path }: PlacedLink, lifetimes: Lifetimes): Problem[] {
  // Who exists later is no member of «everyone»; nobody wrote that fact.
  if (!endsWithEnds(link.relation) || path.at(-1) === "everyone") return [];
  for (const id of [link.fromId, link.toId])
    for (const [named, days] of lifetimes.of(id)) {
      const day = dayOutside(link.attestedOn, days);
      const isOutside = isEmpty(intersectIntervals(link.validity, days));
      if (!isOutside && day === null) continue;
      const found = isOutside ? shownDays(link.validity) : `attested on ${day}`;
      const message = `expected a fact of days on which «${named}» existed (существовал ${russianDays(days)}), found one ${found}: correct the days of one of them`;
      return [problemAt(document, [...path, ...keyOf(link.validity, isOutside)], message)];
    }
  return [];
}

/** The days of nodes; a post has no other days than its organisation. */
class Lifetimes {
  private readonly days: Map<string, Interval>;
  private readonly organisations: Map<string, readonly string[]>;

  constructor(links: readonly PlacedLink[], entities: readonly EntityFact[], { lifetimes, organisations }: ReadBefore) {
    this.days = new Map(lifetimes);
    for (const entity of entities) this.days.set(entity.id, lifetimeOf(entity));
    this.organisations = new Map(organisations);
    for (const { link } of links)
      if (link.relation === RelationKind.POST_IN) this.organisations.set(link.fromId, [link.toId]);
  }

  /** The days of a node, and of what it stands or falls with. */
  of(id: string): readonly (readonly [id: string, days: Interval])[] {
    const ids = [id, ...(this.organisations.get(id) ?? [])];
    return ids.flatMap((each) => {
      const days = this.days.get(each);
      return days === undefined ? [] : [[each, days] as const];
    });
  }
}

function lifetimeOf({ states }: EntityFact): Interval {
  const properties = states.at(-1)?.properties;
  if (properties === undefined) return ALWAYS;
  if ("existsFrom" in properties) return { from: properties.existsFrom, to: properties.existsTo };
  if ("inForceFrom" in properties) return { from: properties.inForceFrom, to: properties.inForceTo };
  return ALWAYS;
}

function isEmpty({ from, to }: Interval): boolean {
  return from !== null && to !== null && to <= from;
}

function dayOutside(day: string | null, { from, to }: Interval): string | null {
  return day !== null && ((from !== null && day < from) || (to !== null && day >= to)) ? day : null;
}

function keyOf({ from }: Interval, isOutside: boolean): DocumentPath {
  if (!isOutside) return ["attestedOn"];
  return from === null ? ["valid"] : ["valid", "from"];
}

function shownDays({ from, to }: Interval): string {
  const parts = [from === null ? [] : `from ${from}`, to === null ? [] : `until ${addDays(to, -1)}`];
  return parts.flat().join(" ");
}

function russianDays({ from, to }: Interval): string {
  const parts = [from === null ? [] : `с ${russianDay(from)}`, to === null ? [] : `по ${russianDay(addDays(to, -1))}`];
  return parts.flat().join(" ");
}
