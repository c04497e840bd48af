import { formerStates } from "../entity/entity-history.loader";
import type { Snapshot } from "../graph/snapshot";

/** How often the day of a duty was moved before the day. Cost: one query a batch. */
export async function movedTimes(snapshot: Snapshot, dutyId: string): Promise<number> {
  return (await formerStates<"Duty">(snapshot, dutyId, ["due"])).length;
}
