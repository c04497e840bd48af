import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { textOrNull } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import { decodeEntity } from "./decode-entity";
import type { Entity, EntityLabel, EntityOf } from "./entity";

/** What a node once said of itself, and says no longer. */
export interface FormerState<L extends EntityLabel> {
  readonly state: EntityOf<L>["state"];
  /** The first day on which it was no longer so. */
  readonly until: IsoDay;
}

interface StateUntil {
  readonly entity: Entity;
  readonly until: IsoDay | null;
}

const statesUntilQuery = cypherQuery<Ids, StateUntil>("entity/states-until", (row) => ({
  entity: decodeEntity(row),
  until: textOrNull(row, "validTo"),
}));

/** All states that a node had up to the moment's day, earliest first. */
function historyLoader(snapshot: Snapshot): DataLoader<string, readonly StateUntil[]> {
  return snapshot.loader("entity history", () => {
    return new DataLoader<string, readonly StateUntil[]>(async (ids) => {
      const byId = groupBy(await snapshot.read(statesUntilQuery, { ids }), ({ entity }) => entity.id);
      return ids.map((id) => byId.get(id) ?? []);
    });
  });
}

/**
 * What a node said of itself before the moment's day and no longer says, the latest first: of states that say the same in
 * these fields one after the other, the last. Cost: one query a batch.
 */
export async function formerStates<L extends EntityLabel>(
  snapshot: Snapshot,
  id: string,
  fields: readonly (keyof EntityOf<L>["state"])[],
): Promise<readonly FormerState<L>[]> {
  const states = (await historyLoader(snapshot).load(id)) as readonly { entity: EntityOf<L>; until: IsoDay | null }[];
  const said = (place: number) => JSON.stringify(fields.map((field) => states[place]?.entity.state[field] ?? null));
  const former = states.flatMap(({ entity: { state }, until }, place) => {
    const isOver = until !== null && until <= snapshot.moment.asOf;
    return isOver && place + 1 < states.length && said(place) !== said(place + 1) ? [{ state, until }] : [];
  });
  snapshot.budget.spend(former.length);
  return former.reverse();
}
