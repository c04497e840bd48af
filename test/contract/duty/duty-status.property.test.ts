import fc from "fast-check";
import type { DutyState } from "../../../src/entity/duty";
import { DeadlineKind } from "../../../src/entity/duty";
import { DutyStatus, dutyStatus } from "../../../src/entity/duty-status";
import type { DutyListArgs } from "../../../src/duty/duty.question";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import { dutyLinkState, dutyValidity } from "../../../src/entity/duty-validity";
import type { EntityFact } from "../../../src/revision/graph-facts";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { Snapshot } from "../../../src/graph/snapshot";
import { ALL_STATES } from "../../../src/link/step.loader";
import { ALWAYS, includesDay } from "../../../src/moment/interval";
import { addDays } from "../../../src/moment/iso-day";
import { LinkState } from "../../../src/moment/link-state";
import { dutyState } from "../../support/duty-state";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const MIDDLE = "2022-03-01";
/** The boundaries of the rules lie 29 to 31 days before a date, and on and after it. */
const day = fc.oneof(
  fc.constantFrom(-31, -30, -29, -1, 0, 1, 29, 30, 31).map((days) => addDays(MIDDLE, days)),
  fc.integer({ min: -400, max: 400 }).map((days) => addDays(MIDDLE, days)),
);
const bound = fc.option(day);

const RULES = [
  "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=25",
  "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
  "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10",
  "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31;COUNT=2",
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
  "FREQ=WEEKLY;BYDAY=MO;UNTIL=20220401",
];

const duty: fc.Arbitrary<DutyState> = fc
  .record({
    inForceFrom: bound,
    inForceTo: bound,
    periodFrom: bound,
    periodTo: bound,
    deadlineKind: fc.constantFrom(...Object.values(DeadlineKind)),
    deadlineFrom: bound,
    due: bound,
    rrule: fc.option(fc.constantFrom(...RULES), { freq: 10 }),
  })
  .map(dutyState);

/** Those whose status changes from one day to the next around `MIDDLE`. */
const BOUNDARIES = [-1, 0, 1, 29, 30, 31].flatMap((days) => {
  const at = addDays(MIDDLE, days);
  const starts = [{ inForceFrom: at }, { periodFrom: at }, { deadlineFrom: at }];
  const dated = [DeadlineKind.DATE, DeadlineKind.PERIOD].map((deadlineKind) => ({ deadlineKind, due: at }));
  const rrule = `FREQ=YEARLY;BYMONTH=${Number(at.slice(5, 7))};BYMONTHDAY=${Number(at.slice(8))}`;
  return [...starts, ...dated, { deadlineKind: DeadlineKind.RECURRING, rrule }].map(dutyState);
});

describe.each(STORES)("duties of random periods and deadlines on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  /** Records the duties under ids of their own. */
  const recorded = async (duties: readonly DutyState[]) => {
    run++;
    const ids = duties.map((_duty, place) => `run-${run}.d${place}`);
    await record(store, { entities: duties.map((properties, place) => dutyFact(ids[place] ?? "", properties)) });
    return ids;
  };

  const list = async (snapshot: Snapshot, args: Partial<DutyListArgs>) => {
    const page = await listDuties(snapshot, {
      first: 1000,
      states: ALL_STATES,
      orderBy: DutyOrder.ACT_AND_PATH,
      ...args,
    });
    return new Set(page.nodes.map((found) => found.id));
  };

  it("are each in exactly the list of the status that the rule gives", async () => {
    const property = fc.asyncProperty(fc.array(duty, { minLength: 1, maxLength: 30 }), day, async (duties, asOf) => {
      const ids = await recorded(duties);
      const snapshot = await snapshotOn(store, asOf);
      const lists = new Map<DutyStatus, ReadonlySet<string>>();
      for (const status of Object.values(DutyStatus)) {
        lists.set(status, await list(snapshot, { filter: { ids, statuses: [status] } }));
      }
      for (const [place, state] of duties.entries()) {
        const found = Object.values(DutyStatus).filter((status) => lists.get(status)?.has(ids[place] ?? ""));
        expect({ ...state, asOf, found }).toEqual({ ...state, asOf, found: [dutyStatus(state, asOf)] });
      }
      const { OVERDUE, DUE } = DutyStatus;
      const late = await list(snapshot, { filter: { ids, statuses: [OVERDUE, DUE] } });
      expect(late).toEqual(new Set(ids.filter((id) => lists.get(OVERDUE)?.has(id) || lists.get(DUE)?.has(id))));
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 15, neo4j: 15 }), examples: [[BOUNDARIES, MIDDLE]] });
  }, 180_000);

  it("are each in exactly the list of the state that the rule gives", async () => {
    const property = fc.asyncProperty(fc.array(duty, { minLength: 1, maxLength: 30 }), day, async (duties, asOf) => {
      const ids = await recorded(duties);
      const snapshot = await snapshotOn(store, asOf);
      const lists = new Map<LinkState, ReadonlySet<string>>();
      for (const state of ALL_STATES) lists.set(state, await list(snapshot, { filter: { ids }, states: [state] }));
      for (const [place, properties] of duties.entries()) {
        const found = ALL_STATES.filter((state) => lists.get(state)?.has(ids[place] ?? ""));
        expect({ ...properties, asOf, found }).toEqual({
          ...properties,
          asOf,
          found: [dutyLinkState(properties, asOf)],
        });
        expect(includesDay(dutyValidity(properties), asOf)).toBe(found[0] === LinkState.VALID);
      }
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 15, neo4j: 15 }) });
  }, 180_000);
});

function dutyFact(id: string, properties: DutyState): EntityFact {
  return { id, label: "Duty", kind: null, states: [{ validity: ALWAYS, properties }] };
}
