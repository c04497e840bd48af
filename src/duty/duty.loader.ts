import type { DutyEntity } from "../entity/entity";
import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import { rememberEntities } from "../entity/entity.loader";
import type { Snapshot } from "../graph/snapshot";
import { dutiesOfActsQuery } from "./duty.query";

/** All duties of an act, whatever their state, in the order of its provisions. Cost: one query a batch. */
export function dutiesOfActLoader(snapshot: Snapshot): DataLoader<string, readonly DutyEntity[]> {
  return snapshot.loader(
    "duties of acts",
    () =>
      new DataLoader<string, readonly DutyEntity[]>(async (ids) => {
        const found = await snapshot.read(dutiesOfActsQuery, { ids });
        rememberEntities(
          snapshot,
          found.map((row) => row.duty),
        );
        const byAct = groupBy(found, (row) => row.actId);
        return ids.map((id) => (byAct.get(id) ?? []).map((row) => row.duty));
      }),
  );
}
