import { batchesOf } from "../collections/batches";
import { byCodeUnits } from "../collections/by-code-units";
import type { ProvenLink, ProvenNode } from "../proof/fact-lines";
import type { RevisionRecord } from "../proof/revision-record";
import type { Ids, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphReader } from "./graph-store";
import { WHOLE_GRAPH_DEADLINE } from "./graph-store";
import { statedProperties } from "./held-links";
import { map, maps, number, numberOrNull, text, textOrNull, texts } from "./row";

/*
 * All facts of a graph as one revision knows them, those withdrawn included, page by page in the order of a graph file:
 * for dumps, and for whoever sums them up.
 */

/** A node with all its states as they are stored. */
export interface StoredNode extends ProvenNode {
  readonly states: readonly Row[];
}

/** A relationship as it is stored, without what is kept with it. */
export interface StoredLink extends ProvenLink {
  readonly properties: Row;
}

type Known = { readonly knownAt: number };
type OfIds = Known & Ids;
type IdBatches = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

export const entityIdsQuery = cypherQuery<Known & { readonly after: string; readonly limit: number }, string>(
  "dump/entity-ids",
  (row) => text(row, "id"),
);

export const storedNodesQuery = cypherQuery<OfIds, StoredNode>("dump/nodes", (row) => {
  const entity = map(row, "entity");
  const [kind, retractedIn] = [textOrNull(entity, "kind"), numberOrNull(entity, "retractedIn")];
  return {
    id: text(row, "id"),
    labels: texts(row, "labels"),
    ...(kind !== null && { kind }),
    addedIn: number(entity, "addedIn"),
    ...(retractedIn !== null && { retractedIn }),
    states: maps(row, "states"),
  };
});

export const storedLinksQuery = cypherQuery<OfIds, StoredLink>("dump/links", (row) => ({
  relation: text(row, "relation"),
  from: text(row, "fromId"),
  to: text(row, "toId"),
  properties: statedProperties(map(row, "link")),
}));

/** The records of the revisions up to one, by number. */
export const storedRecordsQuery = cypherQuery<{ readonly revision: number }, RevisionRecord>(
  "dump/revisions",
  (row) => map(row, "record") as unknown as RevisionRecord,
);

/** Ids of a page. They take little memory, and each page costs the embedded store a scan of all nodes. */
const PAGE_OF_IDS = 50_000;

/** The ids of all nodes that a revision knows, in order, in batches. */
export async function* allIds(store: GraphReader, knownAt: number): AsyncGenerator<readonly string[]> {
  for (let after = ""; ;) {
    const page = await store.read(entityIdsQuery, { after, limit: PAGE_OF_IDS, knownAt }, WHOLE_GRAPH_DEADLINE);
    yield* batchesOf(page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_OF_IDS) return;
    after = last;
  }
}

/** These nodes, batch by batch, each with its states by id. */
export async function* storedNodes(
  store: GraphReader,
  idBatches: IdBatches,
  knownAt: number,
): AsyncGenerator<readonly StoredNode[]> {
  for await (const ids of idBatches) {
    const nodes = await store.read(storedNodesQuery, { ids, knownAt }, WHOLE_GRAPH_DEADLINE);
    yield nodes.map((node) => nodeAsOf(node, knownAt)).sort((a, b) => byCodeUnits(a.id, b.id));
  }
}

/** The relationships out of these nodes, batch by batch, by the id of the node and their own. */
export async function* storedLinks(
  store: GraphReader,
  idBatches: IdBatches,
  knownAt: number,
): AsyncGenerator<readonly StoredLink[]> {
  for await (const ids of idBatches) {
    const links = await store.read(storedLinksQuery, { ids, knownAt }, WHOLE_GRAPH_DEADLINE);
    yield links.map((link) => ({ ...link, properties: asOf(link.properties, knownAt) })).sort(byFromThenId);
  }
}

/** The order of relationships. */
export function byFromThenId(a: StoredLink, b: StoredLink): number {
  return byCodeUnits(a.from, b.from) || byCodeUnits(idOf(a.properties), idOf(b.properties));
}

/** The id that a stored state or relationship has. */
export function idOf(properties: Row): string {
  return properties["id"] as string;
}

function nodeAsOf({ retractedIn, ...node }: StoredNode, revision: number): StoredNode {
  const states = node.states.map((state) => asOf(state, revision)).sort((a, b) => byCodeUnits(idOf(a), idOf(b)));
  return { ...node, ...(isLater(retractedIn, revision) ? {} : { retractedIn }), states };
}

/** What a later revision has withdrawn stands in this one. */
function asOf(properties: Row, revision: number): Row {
  const { retractedIn, ...others } = properties;
  return isLater(retractedIn, revision) ? others : properties;
}

function isLater(retractedIn: Row[string] | undefined, revision: number): retractedIn is undefined {
  return typeof retractedIn !== "number" || retractedIn > revision;
}
