import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import type { ReportState } from "../entity/report";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { flag, number, text, textOrNull } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";

/** A state that a report came to. */
export interface Decision {
  readonly state: ReportState;
  readonly on: IsoDay;
  /** Who recorded it. */
  readonly by: string;
  readonly remark: string | null;
  readonly revision: number;
}

interface StatedReport extends Decision {
  readonly id: string;
  readonly why: string;
  readonly isHeld: boolean;
}

const reportStatesQuery = cypherQuery<Ids, StatedReport>("report/states", (row) => ({
  id: text(row, "id"),
  state: text(row, "state") as ReportState,
  on: text(row, "on"),
  by: text(row, "by"),
  why: text(row, "why"),
  remark: textOrNull(row, "remark"),
  revision: number(row, "revision"),
  isHeld: flag(row, "isHeld"),
}));

/**
 * What became of a report up to the moment, its submission first. Each is told by the revision that first said so: a later
 * decision records anew up to when the former held.
 *
 * Source: cypher/report/states.cypher. Cost: one query a batch.
 */
export async function decisionsOf(snapshot: Snapshot, reportId: string): Promise<readonly Decision[]> {
  const states = await statesLoader(snapshot).load(reportId);
  const isHeld = (decision: StatedReport) => states.some((other) => other.isHeld && isSame(other, decision));
  const first = states.filter((state, place) => place === states.findIndex((other) => isSame(other, state)));
  const kept = first.filter((decision, place) => place === 0 || isHeld(decision));
  return [...kept].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.revision - b.revision));
}

function isSame(a: Decision, b: Decision): boolean {
  return a.state === b.state && a.on === b.on && a.remark === b.remark;
}

function statesLoader(snapshot: Snapshot): DataLoader<string, readonly StatedReport[]> {
  return snapshot.loader("states of reports", () => {
    return new DataLoader<string, readonly StatedReport[]>(async (ids) => {
      const byId = groupBy(await snapshot.read(reportStatesQuery, { ids }), ({ id }) => id);
      return ids.map((id) => byId.get(id) ?? []);
    });
  });
}
