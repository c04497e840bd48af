import { isDeepStrictEqual } from "node:util";
import { inBatches } from "../../collections/batches";
import { STATE_DECODERS } from "../../entity/decode-state";
import { groupBy } from "../../collections/group-by";
import { textOrNull } from "../../graph/row";
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
  const entities = facts.entities.map((entity) => {
    const states = byId.get(entity.id);
    return states === undefined ? entity : sameNode(states, entity);
  });
  return { ...facts, links, entities };
}

function sameFrom(known: LinkFact | undefined, link: LinkFact): LinkFact {
  if (known === undefined) return link;
  return isDeepStrictEqual(known, { ...link, source: known.source }) ? known : link;
}

/** The node with the sources that the graph names, where its states are those of the graph but for these. */
function sameNode(known: readonly KnownState[], entity: EntityFact): EntityFact {
  const decode = STATE_DECODERS[entity.label] as (stored: KnownState["properties"]) => object;
  const before = [...known]
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .map(({ properties }) => decode(properties) as { readonly source?: string });
  if (before.length !== entity.states.length) return entity;
  const states = entity.states.map((state, place) => {
    const { source } = before[place] ?? {};
    return source === undefined ? state : { ...state, properties: { ...state.properties, source } };
  });
  const isSame = states.every(({ properties }, place) => isDeepStrictEqual(properties, before[place]));
  return isSame ? ({ ...entity, states } as EntityFact) : entity;
}

function firstDay({ properties }: KnownState): string {
  return textOrNull(properties, "validFrom") ?? "";
}

function sourceOf({ states }: EntityFact): readonly string[] {
  return states.flatMap(({ properties }) => ("source" in properties ? [properties.source] : []));
}
