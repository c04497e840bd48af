import { inBatches } from "../../collections/batches";
import { factOfLink } from "../../importers/known/fact-of-link";
import type { Link } from "../../link/link";
import { findLink } from "../../link/link.question";
import type { LinkIdentity } from "../../link/link-identity";
import type { Interval } from "../../moment/interval";
import type { IsoDay } from "../../moment/iso-day";
import type { GraphFacts, LinkFact, Retraction } from "../../revision/graph-facts";
import type { KnownLink } from "../../revision/revision.query";
import { knownLinksAroundQuery, knownLinksQuery } from "../../revision/revision.query";
import type { Draft } from "../draft";

/** A relationship that the graph holds, as a fact, with its id. */
export interface HeldLink extends LinkFact {
  readonly id: string;
}

/** The relationship with this id; null where none has it, or it was withdrawn. Cost: one query a batch. */
export async function heldLink(draft: Draft, id: string): Promise<Link | null> {
  const link = await findLink(draft.snapshot(), id);
  return link?.retractedIn === null ? link : null;
}

type LinkFacts = Pick<GraphFacts, "links" | "retractions">;

/** The relationships out of these nodes that nobody has withdrawn. Cost: one query for a thousand nodes. */
export async function linksOutOf(draft: Draft, ids: readonly string[]): Promise<readonly HeldLink[]> {
  return held(await inBatches([...new Set(ids)], (some) => draft.reader.read(knownLinksQuery, { ids: some })));
}

/** The relationships at these nodes, into them and out of them, each once. Cost: as `linksOutOf`. */
export async function linksAround(draft: Draft, ids: readonly string[]): Promise<readonly HeldLink[]> {
  const found = await inBatches([...new Set(ids)], (some) => draft.reader.read(knownLinksAroundQuery, { ids: some }));
  return held([...new Map(found.map((link) => [link.id, link])).values()]);
}

function held(links: readonly KnownLink[]): readonly HeldLink[] {
  return links.map((link) => ({ ...factOfLink(link), id: link.id }));
}

/** Whether it ends after the day, or never: so that it can be ended on it. */
export function lastsBeyond({ validity }: { readonly validity: Interval }, day: IsoDay): boolean {
  return validity.to === null || validity.to > day;
}

/** Whether two intervals have a day in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return (a.to === null || b.from === null || b.from < a.to) && (b.to === null || a.from === null || a.from < b.to);
}

/**
 * What ends these relationships on a day: each holds up to it. One that begins on that day or later never holds, and is
 * taken back.
 */
export function endedOn(links: readonly HeldLink[], on: IsoDay): LinkFacts {
  const lasting = links.filter((link) => lastsBeyond(link, on));
  const begins = ({ validity: { from } }: HeldLink) => from !== null && from >= on;
  return {
    links: lasting.filter((link) => !begins(link)).map((link) => withEnd(link, on)),
    retractions: lasting.filter(begins).map(retractionOf),
  };
}

/** A relationship with another end. */
export function withEnd(fact: LinkFact, to: IsoDay | null): LinkFact {
  return { ...fact, validity: { from: fact.validity.from, to } };
}

/** What takes a relationship back. */
export function retractionOf({ relation, fromId, toId, id }: HeldLink): Retraction {
  return { relation, fromId, toId, linkId: id };
}

/**
 * Facts of several origins as one. What is said anew of a relationship goes before its being ended: it is the same fact.
 */
export function joinedFacts(...all: readonly Partial<GraphFacts>[]): Partial<GraphFacts> {
  return {
    entities: all.flatMap(({ entities = [] }) => entities),
    links: all.flatMap(({ links = [] }) => links),
    retractions: all.flatMap(({ retractions = [] }) => retractions),
  };
}

/** What a new relationship has in common with one of these: the same fact, whatever its days. */
export function isSameFact(a: LinkIdentity, b: LinkIdentity): boolean {
  return (
    a.relation === b.relation &&
    a.fromId === b.fromId &&
    a.toId === b.toId &&
    (a.role ?? null) === (b.role ?? null) &&
    (a.kind ?? null) === (b.kind ?? null) &&
    (a.agreementId ?? null) === (b.agreementId ?? null)
  );
}
