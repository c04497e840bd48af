import DataLoader from "dataloader";
import type { Snapshot } from "../graph/snapshot";
import type { RevisionChange } from "./revision";
import { changedLinksQuery, changedStatesQuery } from "./revision-list.query";

/**
 * How many facts a revision touched, by its number.
 *
 * Source: cypher/revision/changed-states.cypher, cypher/revision/changed-links.cypher.
 * Cost: four queries a batch, each of which looks at all facts of the graph.
 */
export function revisionChangeLoader(snapshot: Snapshot): DataLoader<number, RevisionChange> {
  return snapshot.loader("revision change", () => {
    return new DataLoader<number, RevisionChange>(async (numbers) => {
      const [added, withdrawn] = [
        await countFacts(snapshot, numbers, "addedIn"),
        await countFacts(snapshot, numbers, "retractedIn"),
      ];
      return numbers.map((each) => ({ added: added.get(each) ?? 0, withdrawn: withdrawn.get(each) ?? 0 }));
    });
  });
}

async function countFacts(
  snapshot: Snapshot,
  numbers: readonly number[],
  clock: "addedIn" | "retractedIn",
): Promise<ReadonlyMap<number, number>> {
  const slots = { clock: { identifier: clock } };
  const counted = await Promise.all([
    snapshot.read(changedStatesQuery, { numbers }, { slots }),
    snapshot.read(changedLinksQuery, { numbers }, { slots }),
  ]);
  const totals = new Map<number, number>();
  for (const { number, total } of counted.flat()) totals.set(number, (totals.get(number) ?? 0) + total);
  return totals;
}
