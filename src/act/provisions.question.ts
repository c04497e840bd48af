import { allKnown } from "../event-loop/when-known";
import type { ProvisionEntity } from "../entity/entity";
import type { Eventually } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import { RelationKind } from "../link/link";
import { neighboursIn } from "../link/neighbours.question";
import { ALL_STATES, stepLoader } from "../link/step.loader";

/** Acts are documents: what they say is shown whatever its force. */
export const AS_WRITTEN = { states: ALL_STATES };

/** The provisions right below an act or a provision, in their order. Cost: one query a batch. */
export function partsOf(snapshot: Snapshot, id: string): Eventually<readonly ProvisionEntity[]> {
  return neighboursIn(snapshot, id, RelationKind.PART_OF, "Provision", AS_WRITTEN);
}

/**
 * All provisions of an act as one reads them: each before those that detail it.
 *
 * Source: cypher/link/into.cypher.
 * Cost: one query a level for all acts of a batch.
 *
 * @example
 * ```graphql
 * { act(id: "sak-order-2022", asOf: "2022-09-15") { provisions(all: true) { path } } }
 * ```
 * ```json
 * {"act": {"provisions": [{"path": "1"}, {"path": "2"}, {"path": "3"}, {"path": "4"}, {"path": "5"},
 *   {"path": "6"}, {"path": "7"}]}}
 * ```
 */
export async function allPartsOf(
  snapshot: Snapshot,
  id: string,
  above: readonly string[] = [],
): Promise<readonly ProvisionEntity[]> {
  const parts = (await partsOf(snapshot, id)).filter((part) => !above.includes(part.id));
  const below = await Promise.all(parts.map((part) => allPartsOf(snapshot, part.id, [...above, id])));
  return parts.flatMap((part, place) => [part, ...below[place]!]);
}

/** By which of its provisions an act approves another, whatever their state. Cost: as `allPartsOf`, and one query a batch. */
export async function approvalsBy(snapshot: Snapshot, actId: string): Promise<readonly Link[]> {
  const approved = stepLoader(snapshot, RelationKind.APPROVES, AS_WRITTEN);
  const parts = await allPartsOf(snapshot, actId);
  const steps = (await allKnown(parts.map(({ id }) => approved.load(id)))).flat();
  return steps.map(({ link }) => link);
}
