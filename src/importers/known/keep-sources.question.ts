import { isDeepStrictEqual } from "node:util";
import { inBatches } from "../../collections/batches";
import { STATE_DECODERS } from "../../entity/decode-state";
import { groupBy } from "../../collections/group-by";
import type { GraphReader } from "../../graph/graph-store";
import { identityKey, linkIdentity } from "../../link/link-identity";
import type { EntityFact, GraphFacts, LinkFact } from "../../revision/graph-facts";
import type { KnownState } from "../../revision/revision.query";
import { knownEntitiesQuery, knownLinksQuery } from "../../revision/revision.query";
import type { SourceDocument } from "../documents/source-document";
import { factOfLink } from "./fact-of-link";

/**
 * The facts with the source that the graph names, where nothing but the name of the file is another: a file that was
 * renamed, or says the same again, changes nothing. Cost: two queries for each thousand nodes.
 */
export async function keepSources(
  store: GraphReader,
  facts: GraphFacts,
  documents: readonly SourceDocument[],
): Promise<GraphFacts> {
  const files = new Set(documents.flatMap(({ file, content }) => (content.source === undefined ? [file] : [])));
  const isOfFile = ({ source }: Pick<LinkFact, "source">) => files.has(source);
  const fromIds = [...new Set(facts.links.filter(isOfFile).map(({ fromId }) => fromId))];
  const known = await inBatches(fromIds, (ids) => store.read(knownLinksQuery, { ids }));
  const byKey = new Map(known.map((link) => [identityKey({ ...link, ...link.properties }), factOfLink(link)]));
  const links = facts.links.map((link) => (isOfFile(link) ? sameFrom(byKey.get(linkIdentity(link)), link) : link));
  const sourced = facts.entities.filter((entity) => sourceOf(entity).some((source) => files.has(source)));
  const states = await inBatches(sourced, (batch) =>
    store.read(knownEntitiesQuery, { ids: batch.map(({ id }) => id) }),
  );
  const byId = groupBy(states, ({ entityId }) => entityId);
  const entities = facts.entities.map((entity) => sameNode(byId.get(entity.id) ?? [], entity));
  return { ...facts, links, entities };
}

function sameFrom(known: LinkFact | undefined, link: LinkFact): LinkFact {
  if (known === undefined) return link;
  return isDeepStrictEqual(known, { ...link, source: known.source }) ? known : link;
}

/** Acts and agreements name their source. They have one state, because none of them is another from a day on. */
function sameNode([known]: readonly KnownState[], entity: EntityFact): EntityFact {
  if (known === undefined || (entity.label !== "Act" && entity.label !== "Agreement")) return entity;
  const properties = STATE_DECODERS[entity.label](known.properties);
  const [state] = entity.states;
  if (state === undefined || !isDeepStrictEqual(properties, { ...state.properties, source: properties.source }))
    return entity;
  return { ...entity, states: [{ ...state, properties }] } as EntityFact;
}

function sourceOf({ states }: EntityFact): readonly string[] {
  return states.flatMap(({ properties }) => ("source" in properties ? [properties.source] : []));
}
