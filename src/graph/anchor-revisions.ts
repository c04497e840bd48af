import { batchesOf } from "../collections/batches";
import { ConflictError } from "../errors/domain-error";
import { Pace } from "../event-loop/pace";
import { anchored } from "../proof/anchor";
import { RevisionDigests } from "../proof/revision-digests";
import type { NoParams, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphStore, GraphTransaction } from "./graph-store";
import { WHOLE_GRAPH_DEADLINE } from "./graph-store";
import { number } from "./row";
import { allIds, storedLinks, storedNodes, storedRecordsQuery } from "./stored-facts";

const lockQuery = cypherQuery<NoParams, number>("proof/lock", (row) => number(row, "revision"));
const nodeCountQuery = cypherQuery<NoParams, number>("proof/count-nodes", (row) => number(row, "total"));
const replaceRecordsQuery = cypherQuery<{ readonly rows: readonly Row[] }, number>("proof/replace-records", (row) =>
  number(row, "replaced"),
);
const replaceHeadQuery = cypherQuery<{ readonly hash: string }, number>("proof/replace-head", (row) =>
  number(row, "revision"),
);

/**
 * Gives each revision the digest of its facts in the store, and chains their records anew where one had another. What was
 * interrupted begins again: nothing is written before all is summed up, and then all at once.
 *
 * Errors: CONFLICT where somebody has written meanwhile.
 */
export async function anchorRevisions(
  store: GraphStore,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const [found = 0] = await store.write((transaction) => transaction.run(lockQuery, {}));
  if (found === 0) return;
  const digests = await digestsIn(store, found, onProgress);
  await store.write((transaction) => replaceRecords(transaction, found, digests));
}

/** The digests of all revisions up to one, from the facts in the store. Cost: reads the whole graph, by pages. */
export async function digestsIn(
  store: Pick<GraphStore, "kind" | "read">,
  revision: number,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<RevisionDigests> {
  const digests = new RevisionDigests();
  const pace = new Pace();
  const [total = 0] = await store.read(nodeCountQuery, {}, WHOLE_GRAPH_DEADLINE);
  let done = 0;
  for await (const nodes of storedNodes(store, allIds(store, revision), revision)) {
    for (const node of nodes) {
      digests.addNode(node);
      if (pace.isRestDueAfterStep()) await pace.rest();
    }
    // Their relationships are still to come.
    onProgress(Math.floor((done += nodes.length) / 2), total);
  }
  for await (const ids of allIds(store, revision)) {
    for await (const links of storedLinks(store, [ids], revision))
      for (const link of links) {
        digests.addLink(link);
        if (pace.isRestDueAfterStep()) await pace.rest();
      }
    onProgress(Math.floor((done += ids.length) / 2), total);
  }
  return digests;
}

async function replaceRecords(transaction: GraphTransaction, found: number, digests: RevisionDigests): Promise<void> {
  const [newest] = await transaction.run(lockQuery, {});
  if (newest !== found)
    throw new ConflictError(
      `The store was written to while its revisions were summed up: it had ${found} and has ${newest ?? 0} now. Stop who writes, then start again.`,
      { found, newest: newest ?? 0 },
    );
  const records = await transaction.run(storedRecordsQuery, { revision: found }, WHOLE_GRAPH_DEADLINE);
  const proven = anchored(records, (revision) => digests.of(revision));
  if (proven === records) return;
  for (const rows of batchesOf(proven))
    await transaction.run(replaceRecordsQuery, { rows: rows.map((record) => ({ ...record })) }, WHOLE_GRAPH_DEADLINE);
  await transaction.run(replaceHeadQuery, { hash: proven.at(-1)?.hash ?? "" });
}
