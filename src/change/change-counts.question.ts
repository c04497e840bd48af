import DataLoader from "dataloader";
import { cypherQuery } from "../graph/cypher-query";
import { number } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { ChangeCounts } from "../revision/fact-pairs";
import { countsOf } from "../revision/fact-pairs";
import { revisionChangeLoader } from "../revision/revision-change.loader";
import { changedFactsLoader } from "./changed-facts.question";

const countsQuery = cypherQuery<{ readonly numbers: readonly number[] }, ChangeCounts & { readonly revision: number }>(
  "change/counts",
  (row) => ({
    revision: number(row, "revision"),
    added: number(row, "added"),
    ended: number(row, "ended"),
    withdrawn: number(row, "withdrawn"),
  }),
);

/**
 * How many facts recorded revisions added, ended and withdrew.
 *
 * Source: cypher/change/counts.cypher.
 * Cost: one query a batch; eight more, which look at all facts of the graph, for those that came from a graph file.
 */
export function changeCountsLoader(snapshot: Snapshot): DataLoader<number, ChangeCounts> {
  return snapshot.loader("change counts", () => {
    return new DataLoader(async (numbers) => {
      const kept = await snapshot.read(countsQuery, { numbers });
      const byRevision = new Map(kept.map(({ revision, ...counts }) => [revision, counts]));
      return Promise.all(numbers.map(async (each) => byRevision.get(each) ?? (await countedFacts(snapshot, each))));
    });
  });
}

async function countedFacts(snapshot: Snapshot, revision: number): Promise<ChangeCounts> {
  const [{ added, withdrawn }, { ended }] = await Promise.all([
    revisionChangeLoader(snapshot).load(revision),
    changedFactsLoader(snapshot).load(revision).then(countsOf),
  ]);
  return { added: added - ended, ended, withdrawn: withdrawn - ended };
}
