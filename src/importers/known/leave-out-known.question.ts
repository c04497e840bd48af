import { inBatches } from "../../collections/batches";
import type { GraphReader } from "../../graph/graph-store";
import { identityKey, linkIdentity } from "../../link/link-identity";
import type { GraphFacts } from "../../revision/graph-facts";
import { knownLinksQuery } from "../../revision/revision.query";
import { GRAPH_SOURCE } from "./read-before.question";

/**
 * The facts without those that follow from what the graph knew before and that it holds already: who was made a member
 * by «everyone of this kind» keeps the source that said so first.
 */
export async function leaveOutKnown(store: GraphReader, facts: GraphFacts): Promise<GraphFacts> {
  const following = facts.links.filter(({ source }) => source === GRAPH_SOURCE);
  if (following.length === 0) return facts;
  const fromIds = new Set(following.map(({ fromId }) => fromId));
  const known = await inBatches([...fromIds], (ids) => store.read(knownLinksQuery, { ids }));
  const held = new Set(known.map((link) => identityKey({ ...link, ...link.properties })));
  const links = facts.links.filter((link) => link.source !== GRAPH_SOURCE || !held.has(linkIdentity(link)));
  return { ...facts, links };
}
