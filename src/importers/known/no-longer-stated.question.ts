import type { GraphReader } from "../../graph/graph-store";
import { identityKey, linkIdentity } from "../../link/link-identity";
import { nodeFact } from "../../revision/fact";
import type { GraphFacts } from "../../revision/graph-facts";
import type { KnownLink } from "../../revision/revision.query";
import { linksOfSourcesQuery, partsOfActsQuery } from "../../revision/revision.query";
import { sourceOf } from "../facts/fact-link";
import type { SourceDocument } from "../documents/source-document";

/**
 * What the graph holds from an earlier version of these documents and what they state no more: relationships with
 * their source, provisions and duties of their acts. Recording it with `facts` makes the graph say what the documents
 * say now, and nothing else in their name.
 *
 * Cost: two queries, each a scan.
 */
export async function noLongerStated(
  store: GraphReader,
  documents: readonly SourceDocument[],
  facts: GraphFacts,
): Promise<Pick<GraphFacts, "entities" | "retractions">> {
  const sources = [...new Set(documents.map(sourceOf))];
  const acts = documents.flatMap(({ content }) => (content.acts ?? []).map(({ id }) => id));
  const [links, parts] = await Promise.all([
    store.read(linksOfSourcesQuery, { sources }),
    store.read(partsOfActsQuery, { acts }),
  ]);
  const statedLinks = new Set(facts.links.map(linkIdentity));
  const statedIds = new Set(facts.entities.map(({ id }) => id));
  return {
    retractions: links
      .filter((link) => !statedLinks.has(identityKey({ ...link, ...link.properties })))
      .map(retractionOf),
    entities: parts.filter(({ id }) => !statedIds.has(id)).map(({ id, label }) => nodeFact(label, id, [])),
  };
}

function retractionOf({ id, relation, fromId, toId }: KnownLink): GraphFacts["retractions"][number] {
  return { relation, fromId, toId, linkId: id };
}
