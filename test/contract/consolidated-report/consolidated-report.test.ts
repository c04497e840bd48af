import { consolidatedReport } from "../../../src/consolidated-report/consolidated-report.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const MUNICIPALITIES = 7;
const DUTIES = 5;

const GRAPH = `
  municipality north south
  municipality abroad region=XX-02
  group districts
  programme project
  act order 2022-01-01..
  clause order.p1 of=order 2022-01-01..
  clause order.p2 of=order 2022-01-01..
  clause order.p3 of=order 2022-01-01..
  duty order.d1 by=order.p1 deadlineKind=DATE due=2022-08-30 2022-01-01..
  duty order.d2 by=order.p2 deadlineKind=DATE due=2022-12-31 2022-01-01..
  duty order.d3 by=order.p3 deadlineKind=ONGOING 2022-01-01..
  order.d1 -UNDER-> project
  north -MEMBER_OF-> districts
  south -MEMBER_OF-> districts
  abroad -MEMBER_OF-> districts
  districts -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
  north -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
  south -RESPONSIBLE_FOR-> order.d3 role=CONTROLLER
  nomination named duty=order.d1 authority=north document="№ 1" 2022-08-01..2022-09-01
  nomination renamed duty=order.d1 authority=north document="№ 2" 2022-09-01..
  named -EXECUTION_OF-> order.d1
  renamed -EXECUTION_OF-> order.d1
  report late duty=order.d1 bearer=north 2022-09-02..2022-09-05
  report late duty=order.d1 bearer=north submittedOn=2022-09-02 reportState=ACCEPTED 2022-09-05..
  late -EXECUTION_OF-> order.d1
`;

/** Every municipality named somebody for every duty, and reported on it. */
function wholeRegion(): string {
  const duties = Array.from({ length: DUTIES }, (_, at) => `big.d${at + 1}`);
  const all = Array.from({ length: MUNICIPALITIES }, (_, at) => `m${at + 1}`);
  return [
    "group heads\nact big 2022-01-01..\nclause big.p1 of=big 2022-01-01..",
    `municipality ${all.join(" ")}`,
    ...all.map((id) => `${id} -MEMBER_OF-> heads`),
    ...duties.map((id) => `duty ${id} by=big.p1 deadlineKind=DATE due=2022-08-30 2022-01-01..`),
    ...duties.map((id) => `heads -RESPONSIBLE_FOR-> ${id} role=EXECUTOR`),
    ...duties.flatMap((duty) =>
      all.flatMap((id) => [
        `nomination n-${id}-${duty} duty=${duty} authority=${id} 2022-02-01..`,
        `n-${id}-${duty} -EXECUTION_OF-> ${duty}`,
        `report r-${id}-${duty} duty=${duty} bearer=${id} reportState=ACCEPTED 2022-08-01..`,
        `r-${id}-${duty} -EXECUTION_OF-> ${duty}`,
      ]),
    ),
  ].join("\n");
}

describe.each(STORES)("the consolidated report on $name", ({ open }) => {
  let store: GraphStore;
  const reportOn = async (day: string, args: Parameters<typeof consolidatedReport>[1]) =>
    consolidatedReport(await snapshotOn(store, day), args);
  const shown = async (day: string, args: Parameters<typeof consolidatedReport>[1]) =>
    (await reportOn(day, args)).rows.map(
      ({ authority, cells }) =>
        `${authority.id}: ${cells
          .map(({ duty, execution: { nomination, report, state, daysLate, isOverdue } }) =>
            [duty.id, nomination?.id, report?.id, state, daysLate, isOverdue && "overdue"].filter(Boolean).join(" "),
          )
          .join(", ")}`,
    );

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  // «Отчёт представлен с опозданием»: a report after the day is late though accepted.
  it("has a row for each who is awaited, with what it named, reported and by how much it is late", async () => {
    expect(await shown("2022-09-15", { act: "order" })).toEqual([
      "abroad: order.d1 NOT_REPORTED 16 overdue",
      "north: order.d1 renamed late ACCEPTED 3, order.d2 NOT_REPORTED",
      "south: order.d1 NOT_REPORTED 16 overdue",
    ]);
    expect(await shown("2022-09-04", { duties: ["order.d1"], region: "XX-01" })).toEqual([
      "north: order.d1 renamed late SUBMITTED 3 overdue",
      "south: order.d1 NOT_REPORTED 5 overdue",
    ]);
    expect(await shown("2022-08-15", { programme: "project", region: "XX-02" })).toEqual([
      "abroad: order.d1 NOT_REPORTED",
    ]);
  });

  it("counts at the foot what its rows show", async () => {
    const { totals, isPartial } = await reportOn("2022-09-15", { region: "XX-01" });
    const counts = totals.map(({ duty: { id }, expected, nominated, accepted, missing, overdue }) => {
      return [id, expected, nominated, accepted, missing, overdue];
    });
    expect([counts, isPartial]).toEqual([
      [
        ["order.d1", 2, 1, 1, 1, 1],
        ["order.d2", 1, 0, 0, 1, 0],
      ],
      false,
    ]);
  });

  it("wants to know what it is of", async () => {
    await expect(reportOn("2022-09-15", {})).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("takes three queries and few rows, however many the authorities and the duties are", async () => {
    await record(store, wholeRegion());
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    counting.forget();
    const { rows, totals } = await consolidatedReport(snapshot, { act: "big" });
    expect(counting.asked).toEqual(["duty/list", "execution/around-duties", "execution/members"]);
    // Records come fifty to a row: a row of its own for each took most of the time of a large report.
    expect(counting.rows).toBeLessThanOrEqual(DUTIES + 3);
    expect([rows.length, rows[0]?.cells.length, totals[0]?.accepted]).toEqual([MUNICIPALITIES, DUTIES, MUNICIPALITIES]);
  });
});
