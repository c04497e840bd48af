import type { GraphStore } from "../../src/graph/graph-store";
import { Snapshot } from "../../src/graph/snapshot";
import type { IsoDay } from "../../src/moment/iso-day";
import type { GraphFacts } from "../../src/revision/graph-facts";
import type { RecordedRevision } from "../../src/revision/revision.service";
import { recordRevision } from "../../src/revision/revision.service";
import { findNewestRevision } from "../../src/revision/revision.question";
import { drawing } from "./drawing";

export const TODAY: IsoDay = "2022-09-15";
const NOW = new Date("2022-09-15T09:00:00Z");

/** Records a drawing, or facts, as a revision of its own. */
export function record(store: GraphStore, facts: string | Partial<GraphFacts>, at = NOW): Promise<RecordedRevision> {
  const drawn = typeof facts === "string" ? drawing(facts) : { entities: [], links: [], retractions: [], ...facts };
  return recordRevision(store, drawn, { reason: { by: "test", why: "test" }, at });
}

/** The graph on a day, as the newest revision knows it unless another is given; with a budget that never ends. */
export async function snapshotOn(store: GraphStore, asOf: IsoDay = TODAY, knownAt?: number): Promise<Snapshot> {
  const moment = { asOf, knownAt: knownAt ?? (await findNewestRevision(store)).revision };
  return new Snapshot(store, moment, { spend: () => undefined });
}
