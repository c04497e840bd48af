import { batchesOf, inBatches } from "../collections/batches";
import { groupInTurns, mapInTurns } from "../event-loop/in-turns";
import type { CypherQuery, Ids, NoParams, Row } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { WHOLE_GRAPH_DEADLINE } from "./graph-store";
import { markNodesQuery } from "./mark-nodes.query";

/** What is kept with some subjects of a store: how those are found with which it is not yet, and how it is kept. */
export interface MarkedInParts {
  readonly unmarked: CypherQuery<NoParams, string>;
  readonly mark: (transaction: GraphTransaction, ids: readonly string[]) => Promise<void>;
}

/** Properties that are kept with subjects, made of all that was ever known of each of them. */
interface KeptProperties<F> {
  readonly unmarked: CypherQuery<NoParams, string>;
  readonly facts: CypherQuery<Ids, { readonly id: string; readonly fact: F }>;
  readonly keptOf: (facts: readonly F[]) => Row;
}

/** Cost of `mark`: two queries for each thousand. */
export function keepingProperties<F>({ unmarked, facts, keptOf }: KeptProperties<F>): MarkedInParts {
  const mark: MarkedInParts["mark"] = async (transaction, ids) => {
    const found = await inBatches(ids, (some) => transaction.run(facts, { ids: some }));
    const bySubject = await groupInTurns(found, ({ id }) => id);
    const rows = await mapInTurns(ids, (id) => ({
      id,
      form: keptOf((bySubject.get(id) ?? []).map(({ fact }) => fact)),
    }));
    await inBatches(rows, (some) => transaction.run(markNodesQuery, { rows: some }));
  };
  return { unmarked, mark };
}

/** Runs some work in a transaction of its own. */
type Write = <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>;

/** Subjects of one transaction. */
const SUBJECTS_AT_ONCE = 2_000;

/**
 * Keeps it with all subjects of a store, in some transactions. Goes on with what is left where it was interrupted.
 * `onProgress` gets the subjects that are done and their number in all.
 */
export async function markInParts(
  { unmarked, mark }: MarkedInParts,
  write: Write,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const ids = await write((transaction) => transaction.run(unmarked, {}, WHOLE_GRAPH_DEADLINE));
  let done = 0;
  for (const some of batchesOf(ids, SUBJECTS_AT_ONCE)) {
    await write((transaction) => mark(transaction, some));
    done += some.length;
    onProgress(done, ids.length);
  }
}
