import { groupBy } from "../collections/group-by";
import type { Snapshot } from "../graph/snapshot";
import type { IdsOf } from "./municipalities.question";
import { programmesOfDutiesQuery } from "./tally.query";

/** The programmes that duties are a part of. Cost: one query a request. */
export function programmesOfDuties(snapshot: Snapshot): Promise<IdsOf> {
  return snapshot.loader("programmes of duties", async () => {
    const byDuty = groupBy(await snapshot.read(programmesOfDutiesQuery, {}), ({ id }) => id);
    return Object.fromEntries([...byDuty].map(([id, rows]) => [id, rows.map(({ of }) => of)]));
  });
}
