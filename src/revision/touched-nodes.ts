import { batchesOf } from "../collections/batches";
import { groupInTurns } from "../event-loop/in-turns";
import { Pace } from "../event-loop/pace";
import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphTransaction } from "../graph/graph-store";
import { number } from "../graph/row";
import type { ChangedFacts } from "./changed-facts";
import { countsOf } from "./fact-pairs";
import type { KnownLink, KnownState } from "./revision.query";

/** Nodes that are kept together. */
export const TOUCHED_AT_ONCE = 500;

const keepTouchedQuery = cypherQuery<{ readonly rows: readonly Row[] }, number>("revision/keep-touched", (row) =>
  number(row, "kept"),
);

/**
 * Keeps which nodes a revision touched, and how many facts it added, ended and withdrew, so that what it changed is found
 * without a look at all facts. It follows from the facts: no digest is of it, and no graph file holds it. Works in turns.
 */
export async function keepTouched(transaction: GraphTransaction, facts: ChangedFacts, revision: number): Promise<void> {
  const [added, withdrawn] = [await byNode(facts.added), await byNode(facts.withdrawn)];
  const ids = [...new Set([...added.keys(), ...withdrawn.keys()])];
  const pace = new Pace(1);
  let place = 0;
  for (const some of batchesOf(ids, TOUCHED_AT_ONCE)) {
    const counts = countsOf({ added: factsAt(added, some), withdrawn: factsAt(withdrawn, some) });
    await transaction.run(keepTouchedQuery, { rows: [{ properties: { revision, place, ids: some, ...counts } }] });
    place += 1;
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
}

type Facts = ChangedFacts["added"];
type FactsByNode = ReadonlyMap<string, readonly (KnownState | KnownLink)[]>;

/** By the id of the node of a state, or of that which a relationship leaves. */
function byNode({ states, links }: Facts): Promise<FactsByNode> {
  return groupInTurns<string, KnownState | KnownLink>([...states, ...links], (fact) => {
    return "fromId" in fact ? fact.fromId : fact.entityId;
  });
}

function factsAt(facts: FactsByNode, ids: readonly string[]): Facts {
  const all = ids.flatMap((id) => facts.get(id) ?? []);
  return {
    states: all.filter((fact) => "entityId" in fact),
    links: all.filter((fact) => "fromId" in fact),
  };
}
