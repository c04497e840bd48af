import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import type { CypherQuery, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { number } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { KnownLink, KnownState } from "../revision/revision.query";
import { decodeKnownLink, decodeKnownState } from "../revision/revision.query";
import type { ChangedFacts } from "./changed-facts";

type Params = { readonly numbers: readonly number[]; readonly limit: number };

/** A fact with the revision that touched it. */
interface Touched<T> {
  readonly revision: number;
  readonly fact: T;
}

const touched =
  <T>(decode: (row: Row) => T) =>
  (row: Row): Touched<T> => ({ revision: number(row, "revision"), fact: decode(row) });

const statesInQuery = cypherQuery<Params, Touched<KnownState>>("change/states-in", touched(decodeKnownState));
const linksInQuery = cypherQuery<Params, Touched<KnownLink>>("change/links-in", touched(decodeKnownLink));

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
export async function findChangedFacts(
  reader: Pick<GraphReader, "read">,
  numbers: readonly number[],
): Promise<ChangedFacts[]> {
  const read = async <T>(query: CypherQuery<Params, Touched<T>>, clock: "addedIn" | "retractedIn") => {
    const slots = { clock: { identifier: clock } };
    return groupBy(await reader.read(query, { numbers, limit: MOST_FACTS }, { slots }), ({ revision }) => revision);
  };
  const [addedStates, addedLinks] = [await read(statesInQuery, "addedIn"), await read(linksInQuery, "addedIn")];
  const [goneStates, goneLinks] = [await read(statesInQuery, "retractedIn"), await read(linksInQuery, "retractedIn")];
  return numbers.map((revision) => ({
    added: { states: factsOf(addedStates, revision), links: factsOf(addedLinks, revision) },
    withdrawn: { states: factsOf(goneStates, revision), links: factsOf(goneLinks, revision) },
  }));
}

function factsOf<T>(touched: ReadonlyMap<number, readonly Touched<T>[]>, revision: number): readonly T[] {
  return (touched.get(revision) ?? []).map(({ fact }) => fact);
}
