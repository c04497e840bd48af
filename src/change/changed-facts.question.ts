import DataLoader from "dataloader";
import { batchesOf } from "../collections/batches";
import { byCodeUnits } from "../collections/by-code-units";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { ChangedFacts } from "../revision/changed-facts";
import { decodeKnownLink, decodeKnownState } from "../revision/revision.query";
import { TOUCHED_AT_ONCE } from "../revision/touched-nodes";
import { keptTouchedQuery } from "../revision/touched-nodes.question";
import { MOST_FACTS } from "./first-facts";
import type { TouchedQueries } from "./touched-facts.question";
import { findTouchedFacts, touched } from "./touched-facts.question";

type Reader = Pick<GraphReader, "read">;
type Numbers = { readonly numbers: readonly number[] };

/** Of revisions of which it was kept which nodes they touched. */
const OF_NODES: TouchedQueries<Numbers & { readonly ids: readonly string[] }> = {
  states: cypherQuery("change/states-of", touched(decodeKnownState)),
  links: cypherQuery("change/links-of", touched(decodeKnownLink)),
};

/** Of those of which it was not: they came from a graph file, or before it was kept. */
const OF_GRAPH: TouchedQueries<Numbers & { readonly limit: number }> = {
  states: cypherQuery("change/states-in", touched(decodeKnownState)),
  links: cypherQuery("change/links-in", touched(decodeKnownLink)),
};

/** The facts that recorded revisions touched, as `findChangedFacts`. Cost: as that, a batch. */
export function changedFactsLoader(snapshot: Snapshot): DataLoader<number, ChangedFacts> {
  return snapshot.loader("changed facts", () => new DataLoader((numbers) => findChangedFacts(snapshot, numbers)));
}

/**
 * The facts that recorded revisions touched, those of each in the order of their ids; of one that touched very many, the
 * facts at the first of its nodes, which are `most` or somewhat more.
 *
 * Source: cypher/change.
 * Cost: a query, and four for every 500 nodes that they touched; four that look at all facts of the graph for revisions
 * that came from a graph file.
 */
export async function findChangedFacts(
  reader: Reader,
  numbers: readonly number[],
  most = MOST_FACTS,
): Promise<ChangedFacts[]> {
  const kept = await reader.read(keptTouchedQuery, { numbers, most: Math.ceil(most / TOUCHED_AT_ONCE) });
  const isKept = new Set(kept.map(({ revision }) => revision));
  const scanned = numbers.filter((each) => !isKept.has(each));
  const parts =
    scanned.length === 0 ? [] : [await findTouchedFacts(reader, OF_GRAPH, { numbers: scanned, limit: most })];
  for (const ids of batchesOf([...new Set(kept.flatMap((nodes) => nodes.ids))], TOUCHED_AT_ONCE))
    parts.push(await findTouchedFacts(reader, OF_NODES, { numbers: [...isKept], ids }));
  return numbers.map((revision) => joined(parts.flatMap((part) => part.get(revision) ?? [])));
}

/** Facts that were found in several parts, in the order of their ids. */
function joined(parts: readonly ChangedFacts[]): ChangedFacts {
  const all = (which: keyof ChangedFacts) => ({
    states: parts.flatMap((part) => part[which].states).sort((a, b) => byCodeUnits(a.stateId, b.stateId)),
    links: parts.flatMap((part) => part[which].links).sort((a, b) => byCodeUnits(a.id, b.id)),
  });
  return { added: all("added"), withdrawn: all("withdrawn") };
}
