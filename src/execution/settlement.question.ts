import type { DutyEntity } from "../entity/entity";
import { DutyStatus, dutyStatus, Settlement } from "../entity/duty-status";
import { decodeEntity } from "../entity/decode-entity";
import { Loader } from "../event-loop/loader";
import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { Ids, NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import type { BearerExecution } from "./bearer-execution";
import { BearerState, bearerExecutions, reportingDay } from "./bearer-execution";
import type { DutyRecords } from "./duty-records.question";
import { dutyRecordsLoader } from "./duty-records.question";

const recordedQuery = cypherQuery<NoParams, DutyEntity>("execution/recorded", decodeDuty);
const recordedOfQuery = cypherQuery<Ids, DutyEntity>("execution/recorded-of", decodeDuty);

/** Those statuses that no report changes. */
const UNREPORTED: readonly DutyStatus[] = [DutyStatus.LAPSED, DutyStatus.NOT_STARTED];

/**
 * The status of a duty on the day, by its deadline and by what is recorded of its execution.
 *
 * Source: cypher/execution/recorded-of.cypher. Cost: one query a batch; where something is recorded, one more, and one a
 * level of groups.
 */
export function statusOfDuty(
  snapshot: Snapshot,
  { id, state }: Pick<DutyEntity, "id" | "state">,
): Eventually<DutyStatus> {
  const { asOf } = snapshot.moment;
  const unsettled = dutyStatus(state, asOf);
  if (UNREPORTED.includes(unsettled)) return unsettled;
  return whenKnown(settlementLoader(snapshot).load(id), (settlement) => dutyStatus(state, asOf, settlement));
}

/** How the duties of the graph are settled that are, by their ids: what queries about statuses need. Cost: as `statusOfDuty`. */
export function settledAs(snapshot: Snapshot): Promise<Readonly<Record<string, Settlement>>> {
  return snapshot.loader("settled duties", async () => {
    const settled = await settlementsOf(snapshot, await snapshot.read(recordedQuery, {}));
    return Object.fromEntries(settled);
  });
}

/**
 * Who has handed in a report on a duty that is accepted, or came in time and waits: ids of the duty and the bearer, with a
 * blank between them. Cost: as `settledAs`.
 */
export function handedIn(snapshot: Snapshot): Promise<readonly string[]> {
  return snapshot.loader("handed in", async () => {
    const { asOf } = snapshot.moment;
    const duties = await snapshot.read(recordedQuery, {});
    const records = await allKnown(duties.map(({ id }) => dutyRecordsLoader(snapshot).load(id)));
    return duties.flatMap((duty, place) =>
      bearerExecutions({ duty, records: records[place]! }, asOf)
        .filter(isHandedIn)
        .map(({ bearer }) => `${duty.id} ${bearer.id}`),
    );
  });
}

/**
 * What the records say of a duty: DONE where it is off control, or where all who bear it have an accepted report by a day;
 * WAITS where all have one, or one that came in time and waits. What is done all the time is reported on in between, which
 * settles nothing.
 */
export function settlementOf(duty: DutyEntity, records: DutyRecords, asOf: IsoDay): Settlement | null {
  if (records.offControl !== null) return Settlement.DONE;
  const due = reportingDay(duty, asOf);
  const bearers = bearerExecutions({ duty, records }, asOf, due);
  if (due === null || bearers.length === 0) return null;
  if (bearers.every(({ state }) => state === BearerState.ACCEPTED)) return Settlement.DONE;
  return bearers.every(isHandedIn) ? Settlement.WAITS : null;
}

function isHandedIn({ state, isOverdue }: BearerExecution): boolean {
  return (state === BearerState.ACCEPTED || state === BearerState.SUBMITTED) && !isOverdue;
}

function settlementLoader(snapshot: Snapshot): Loader<Settlement | null> {
  return snapshot.loader("settlements", () => {
    return new Loader(async (ids) => {
      const settled = await settlementsOf(snapshot, await snapshot.read(recordedOfQuery, { ids }));
      return ids.map((id) => settled.get(id) ?? null);
    });
  });
}

async function settlementsOf(
  snapshot: Snapshot,
  duties: readonly DutyEntity[],
): Promise<ReadonlyMap<string, Settlement>> {
  const records = dutyRecordsLoader(snapshot);
  const found = await allKnown(duties.map(({ id }) => records.load(id)));
  const settled = duties.map(
    (duty, place) => [duty.id, settlementOf(duty, found[place]!, snapshot.moment.asOf)] as const,
  );
  return new Map(settled.filter((entry): entry is [string, Settlement] => entry[1] !== null));
}

function decodeDuty(row: Row): DutyEntity {
  return decodeEntity(row) as DutyEntity;
}
