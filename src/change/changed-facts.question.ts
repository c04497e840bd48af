import DataLoader from "dataloader";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import { decodeKnownLink, decodeKnownState } from "../revision/revision.query";
import type { ChangedFacts } from "./changed-facts";
import type { TouchedQueries } from "./touched-facts.question";
import { findTouchedFacts, touched } from "./touched-facts.question";

type Params = { readonly numbers: readonly number[]; readonly limit: number };

const QUERIES: TouchedQueries<Params> = {
  states: cypherQuery("change/states-in", touched(decodeKnownState)),
  links: cypherQuery("change/links-in", touched(decodeKnownLink)),
};

/** States, and links, that are read at a time: a larger revision is an import, which `compare` tells better. */
const MOST_FACTS = 5_000;

/** The facts that recorded revisions touched, as `findChangedFacts`. Cost: four queries a batch. */
export function changedFactsLoader(snapshot: Snapshot): DataLoader<number, ChangedFacts> {
  return snapshot.loader("changed facts", () => new DataLoader((numbers) => findChangedFacts(snapshot, numbers)));
}

/**
 * The facts that recorded revisions touched, of all together the first 5,000 of each sort.
 *
 * Source: cypher/change.
 * Cost: four queries, each of which looks at all facts of the graph.
 */
export function findChangedFacts(
  reader: Pick<GraphReader, "read">,
  numbers: readonly number[],
): Promise<ChangedFacts[]> {
  return findTouchedFacts(reader, QUERIES, { numbers, limit: MOST_FACTS });
}
