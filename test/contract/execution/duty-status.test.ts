import { listDuties, DutyOrder } from "../../../src/duty/duty.question";
import { DutyStatus } from "../../../src/entity/duty-status";
import { statusOfDuty } from "../../../src/execution/settlement.question";
import { listFindings } from "../../../src/finding/finding.question";
import { FindingRule } from "../../../src/finding/finding-rules";
import type { GraphStore } from "../../../src/graph/graph-store";
import { ONLY_VALID } from "../../../src/moment/link-state";
import { dutiesByStatus } from "../../../src/statistics/statistics.question";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const DATED = "by=order.p1 deadlineKind=DATE due=2022-08-30";
const QUARTERLY =
  "by=order.p1 deadlineKind=RECURRING deadlineFrom=2022-03-31 rrule=FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1";

/** Two districts have to do each of these. */
const DUTIES = [
  ["unreported", DATED],
  ["half", DATED],
  ["all", DATED],
  ["waiting", DATED],
  ["late", DATED],
  ["returned", DATED],
  ["off", DATED],
  ["back", DATED],
  ["interim", "by=order.p1 deadlineKind=ONGOING"],
  ["ongoing-off", "by=order.p1 deadlineKind=ONGOING"],
  ["none-off", "by=order.p1 deadlineKind=NONE"],
  ["quarter", QUARTERLY],
] as const;

const GRAPH = `
  municipality north south
  group districts
  position controller
  act order 2022-01-01..
  clause order.p1 of=order 2022-01-01..
  north -MEMBER_OF-> districts
  south -MEMBER_OF-> districts
  ${DUTIES.map(([id, said]) => `duty ${id} ${said} 2022-01-01..\ndistricts -RESPONSIBLE_FOR-> ${id} role=EXECUTOR`).join("\n")}
  ${report("half", "north", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("all", "north", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("all", "south", { from: "2022-09-05", accepted: "2022-09-08" })}
  ${report("waiting", "north", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("waiting", "south", { from: "2022-08-30" })}
  ${report("late", "north", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("late", "south", { from: "2022-08-31" })}
  ${report("returned", "north", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("returned", "south", { from: "2022-08-20", returned: "2022-08-25" })}
  ${report("interim", "north", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("interim", "south", { from: "2022-08-20", accepted: "2022-08-25" })}
  ${report("quarter", "north", { from: "2022-06-20", accepted: "2022-06-25", due: "2022-06-30" })}
  ${report("quarter", "south", { from: "2022-06-20", accepted: "2022-06-25", due: "2022-06-30" })}
  controller -OFF_CONTROL-> off 2022-09-01..
  controller -OFF_CONTROL-> back 2022-09-01..2022-09-10
  controller -OFF_CONTROL-> ongoing-off 2022-09-01..
  controller -OFF_CONTROL-> none-off 2022-09-01..
  duty gone gone-reported by=order.p1 deadlineKind=DATE due=2022-02-01 2022-01-01..2022-03-01
  ${report("gone-reported", "north", { from: "2022-01-20", accepted: "2022-01-25" })}
`;

function report(
  duty: string,
  bearer: string,
  { from, accepted, returned, due }: { from: string; accepted?: string; returned?: string; due?: string },
): string {
  const id = `${duty}-${bearer}`;
  const said = `report ${id} duty=${duty} bearer=${bearer}${due === undefined ? "" : ` due=${due}`} submittedOn=${from}`;
  const decided = accepted ?? returned ?? "";
  const state = accepted === undefined ? "RETURNED" : "ACCEPTED";
  const states =
    decided === ""
      ? [`${said} ${from}..`]
      : [`${said} ${from}..${decided}`, `${said} reportState=${state} ${decided}..`];
  return [...states, `${id} -EXECUTION_OF-> ${duty}`].join("\n");
}

describe.each(STORES)("the status of a duty on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  it.each([
    // Without an accepted report a duty counts as not done; one that only some have is not done either.
    ["unreported", { "2022-08-15": "DUE", "2022-08-31": "OVERDUE" }],
    ["half", { "2022-08-31": "OVERDUE" }],
    // What is accepted after the day is done all the same, from the day of the decision on.
    ["all", { "2022-08-31": "OVERDUE", "2022-09-07": "OVERDUE", "2022-09-08": "DONE" }],
    // Who reported in time and waits for a decision is not overdue; who reported after the day is.
    ["waiting", { "2022-08-30": "DUE", "2022-09-15": "ONGOING" }],
    ["late", { "2022-09-15": "OVERDUE" }],
    ["returned", { "2022-09-15": "OVERDUE" }],
    // A decision of the controller settles a duty, for as long as it stands.
    ["off", { "2022-08-31": "OVERDUE", "2022-09-15": "DONE" }],
    ["back", { "2022-09-05": "DONE", "2022-09-15": "OVERDUE" }],
    // «Промежуточная информация не снимает с контроля»: what goes on is reported on in between.
    ["interim", { "2022-09-15": "ONGOING" }],
    ["ongoing-off", { "2022-08-31": "ONGOING", "2022-09-15": "DONE" }],
    ["none-off", { "2022-08-31": "NO_DEADLINE", "2022-09-15": "DONE" }],
    // A quarter that is reported is done until the end of the next one is near.
    [
      "quarter",
      { "2022-06-24": "DUE", "2022-06-25": "DONE", "2022-08-15": "DONE", "2022-09-15": "DUE", "2022-10-05": "ONGOING" },
    ],
  ])("follows what is recorded of its execution: %s", async (id, expected) => {
    for (const [day, status] of Object.entries(expected)) {
      const snapshot = await snapshotOn(store, day);
      const [duty] = (
        await listDuties(snapshot, {
          filter: { ids: [id] },
          states: ONLY_VALID,
          orderBy: DutyOrder.ACT_AND_PATH,
          first: 1,
        })
      ).nodes;
      expect(`${id} ${day} ${await statusOfDuty(snapshot, duty!)}`).toBe(`${id} ${day} ${status}`);
    }
  });

  it.each(["2022-06-25", "2022-08-30", "2022-09-05", "2022-09-15", "2022-10-05"])(
    "is the same in filters, counts and findings as of the duty itself: %s",
    async (day) => {
      const snapshot = await snapshotOn(store, day);
      const list = async (statuses?: readonly DutyStatus[]) =>
        (
          await listDuties(snapshot, {
            filter: { statuses: statuses ?? null },
            states: ONLY_VALID,
            orderBy: DutyOrder.ACT_AND_PATH,
            first: 50,
          })
        ).nodes;
      const byStatus = new Map<DutyStatus, string[]>(Object.values(DutyStatus).map((status) => [status, []]));
      for (const duty of await list()) byStatus.get(await statusOfDuty(snapshot, duty))?.push(duty.id);
      for (const [status, ids] of byStatus)
        expect([status, (await list([status])).map(({ id }) => id).sort()]).toEqual([status, ids.sort()]);
      const counts = (await dutiesByStatus(snapshot, null)).map(({ key, count }) => [key, count]);
      expect(counts).toEqual([...byStatus].map(([status, ids]) => [status, ids.length]));
      const found = await listFindings(snapshot, { filter: { rules: [FindingRule.OVERDUE] }, first: 50 });
      expect(found.nodes.map(({ dutyId }) => dutyId).sort()).toEqual(byStatus.get(DutyStatus.OVERDUE));
      const lapsed = await listFindings(snapshot, { filter: { rules: [FindingRule.LAPSED_UNREPORTED] }, first: 50 });
      expect(lapsed.nodes.map(({ dutyId }) => dutyId)).toEqual(["gone"]);
    },
  );

  it("is overdue by those of whom a report is missing, who are found by their own filter", async () => {
    const snapshot = await snapshotOn(store, "2022-09-15");
    const overdueBy = async (subject: string) => {
      const page = await listFindings(snapshot, { filter: { rules: [FindingRule.OVERDUE], subject }, first: 50 });
      expect(await page.totalCount).toBe(page.nodes.length);
      return page.nodes.map(({ dutyId }) => dutyId).sort();
    };
    expect(await overdueBy("north")).toEqual(["back", "unreported"]);
    expect(await overdueBy("south")).toEqual(["back", "half", "late", "returned", "unreported"]);
    expect(await overdueBy("controller")).toEqual([]);
  });
});
