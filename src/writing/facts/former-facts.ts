import { unique } from "../../collections/unique";
import { inBatches } from "../../collections/batches";
import { groupBy } from "../../collections/group-by";
import { entityLabel } from "../../entity/decode-entity";
import { STATE_DECODERS } from "../../entity/decode-state";
import type { EntityLabel, EntityOf } from "../../entity/entity";
import type { Row } from "../../graph/cypher-query";
import { number, numberOrNull, text, textOrNull } from "../../graph/row";
import { storedLinksQuery, storedNodesQuery } from "../../graph/stored-facts";
import type { StoredLink, StoredNode } from "../../graph/stored-facts";
import { factOfLink } from "../../importers/known/fact-of-link";
import { RelationKind } from "../../link/link";
import { identityKey } from "../../link/link-identity";
import type { ChangedFacts } from "../../revision/changed-facts";
import type { EntityFact, GraphFacts, Retraction, StateFact } from "../../revision/graph-facts";
import type { KnownLink } from "../../revision/revision.query";
import type { Draft } from "../draft";
import { entityWith } from "./states";

/** A node or a relationship that a revision touched, with all that was ever said of it. */
export interface TouchedThing {
  /** The node, or that which the relationship leaves. */
  readonly id: string;
  readonly everSaid: readonly Row[];
}

/** What there was before a revision, of all that it touched. */
export interface FormerFacts {
  readonly revision: number;
  /** Ids of the nodes that it is about: of the nodes themselves, and of those to whom the relationships belong. */
  readonly about: readonly string[];
  readonly things: readonly TouchedThing[];
  /** What takes the revision back. */
  readonly facts: GraphFacts;
  /** The nodes, as they were, that would say of other days than now that they are there, or in force. */
  readonly shaken: readonly EntityFact[];
}

/**
 * What takes a revision back, whoever has written since. Cost: two queries for a thousand of the nodes that it touched, of
 * which all that was ever said is read.
 */
export async function factsBefore(draft: Draft, changed: ChangedFacts, revision: number): Promise<FormerFacts> {
  const { added, withdrawn } = changed;
  const knownAt = draft.newest;
  const ids = unique([...added.states, ...withdrawn.states].map(({ entityId }) => entityId));
  const nodes = await inBatches(ids, (some) => draft.reader.read(storedNodesQuery, { ids: some, knownAt }));
  const touched = new Set([...added.links, ...withdrawn.links].map(keyOf));
  const froms = unique([...added.links, ...withdrawn.links].map(({ fromId }) => fromId));
  const stored = await inBatches(froms, (some) => draft.reader.read(storedLinksQuery, { ids: some, knownAt }));
  const around = stored.map(asKnown).filter((link) => touched.has(keyOf(link)));
  const links = [...groupBy(around, keyOf).values()];
  return {
    revision,
    about: unique([...ids, ...[...added.links, ...withdrawn.links].map(ownerOf)]),
    things: [
      ...nodes.map(({ id, states }) => ({ id, everSaid: states })),
      ...links.map((ever) => ({ id: ever[0]!.fromId, everSaid: ever.map(({ properties }) => properties) })),
    ],
    facts: {
      entities: nodes.map((node) => nodeAt(node, revision - 1)),
      links: links.flatMap((ever) => ever.filter(isKnownAt(revision - 1)).map(factOfLink)),
      retractions: links.flatMap((ever) => ever.filter(isKnownAt(knownAt)).map(retractionOf)),
    },
    shaken: nodes
      .map((node) => ({ former: nodeAt(node, revision - 1), now: nodeAt(node, knownAt) }))
      .filter(({ former, now }) => daysOf(former) !== daysOf(now))
      .map(({ former }) => former),
  };
}

/** Whether a revision knows what is stored. */
export function isKnownAt(revision: number): (stored: Row | { readonly properties: Row }) => boolean {
  return (stored) => {
    const properties = "properties" in stored ? (stored.properties as Row) : stored;
    const retractedIn = numberOrNull(properties, "retractedIn");
    return number(properties, "addedIn") <= revision && (retractedIn === null || retractedIn > revision);
  };
}

/** A node as a revision knows it. */
function nodeAt({ id, labels, kind, states }: StoredNode, revision: number): EntityFact {
  const label = entityLabel(id, labels);
  const known = states.filter(isKnownAt(revision)).map((state) => stateOf(label, state));
  return entityWith({ id, label, kind: kind ?? null } as unknown as EntityOf<EntityLabel>, known.sort(byStart));
}

function stateOf(label: EntityLabel, stored: Row): StateFact<EntityLabel> {
  const validity = { from: textOrNull(stored, "validFrom"), to: textOrNull(stored, "validTo") };
  return { validity, properties: STATE_DECODERS[label](stored) };
}

function byStart({ validity: a }: StateFact<EntityLabel>, { validity: b }: StateFact<EntityLabel>): number {
  return (a.from ?? "") < (b.from ?? "") ? -1 : 1;
}

const DAYS = ["existsFrom", "existsTo", "inForceFrom", "inForceTo", "periodFrom", "periodTo"] as const;
type Days = Readonly<Partial<Record<(typeof DAYS)[number], string | null>>>;

/** Tells apart on which days nodes are there, or in force; empty for one of which nothing is said. */
function daysOf({ states }: EntityFact): string {
  return states.map(({ properties }) => DAYS.map((name) => (properties as Days)[name] ?? "").join(" ")).join("|");
}

function asKnown({ relation, from, to, properties }: StoredLink): KnownLink {
  return { id: text(properties, "id"), relation: relation as RelationKind, fromId: from, toId: to, properties };
}

function keyOf({ relation, fromId, toId, properties }: KnownLink): string {
  return identityKey({ ...properties, relation, fromId, toId });
}

function retractionOf({ id, relation, fromId, toId }: KnownLink): Retraction {
  return { relation, fromId, toId, linkId: id };
}

/** A person belongs to nobody, so who holds a post is a matter of the post. */
function ownerOf({ relation, fromId, toId }: KnownLink): string {
  return relation === RelationKind.HOLDS ? toId : fromId;
}
