import { discipline, DisciplineBy } from "../../../src/discipline/discipline.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { writerTo } from "../../support/writing";
import { moveDeadline } from "../../../src/writing/mutations/move-deadline.mutation";

const GRAPH = `
  municipality north south
  position controller
  act order 2022-01-01..
  clause order.p1 of=order 2022-01-01..
  duty moved by=order.p1 deadlineKind=DATE due=2022-06-30 2022-01-01..
  duty quarter by=order.p1 deadlineKind=RECURRING deadlineFrom=2022-03-31 rrule=FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1 2022-01-01..
  duty closed by=order.p1 deadlineKind=DATE due=2022-06-30 2022-01-01..
  duty elsewhere by=order.p1 deadlineKind=DATE due=2022-06-30 region=XX-02 2022-01-01..
  north -RESPONSIBLE_FOR-> moved role=EXECUTOR
  south -RESPONSIBLE_FOR-> moved role=CO_EXECUTOR
  north -RESPONSIBLE_FOR-> quarter role=EXECUTOR
  south -RESPONSIBLE_FOR-> closed role=EXECUTOR
  south -RESPONSIBLE_FOR-> elsewhere role=EXECUTOR
  controller -RESPONSIBLE_FOR-> quarter role=CONTROLLER
  controller -OFF_CONTROL-> closed 2022-07-01..
  ${[
    ["moved", "north", "2022-08-20", "ACCEPTED", "2022-08-30"],
    ["quarter", "north", "2022-03-31", "ACCEPTED", "2022-03-31"],
    ["quarter", "north", "2022-07-02", "ACCEPTED", "2022-06-30"],
    ["quarter", "north", "2022-09-10", "SUBMITTED", "2022-09-30"],
  ]
    .map(
      ([duty, bearer, on, state, due], at) =>
        `report r${at} duty=${duty} bearer=${bearer} due=${due} reportState=${state} ${on}..\nr${at} -EXECUTION_OF-> ${duty}`,
    )
    .join("\n")}
`;

describe.each(STORES)("discipline on $name", ({ open }) => {
  let store: GraphStore;
  const countedBy = async (by: DisciplineBy, region: string | null = "XX-01", day = "2022-09-15") => {
    const window = { from: "2022-01-01", to: "2022-12-31" };
    const rows = await discipline(await snapshotOn(store, day), { by, region, ...window });
    return rows.map(({ of, figures, movedDeadlines, share }) => {
      const { IN_TIME, LATE, OVERDUE, OPEN } = figures;
      const told = [IN_TIME, LATE, OVERDUE, OPEN].map((duties) => duties.map(({ id }) => id).join(" "));
      return [of.id, ...told, movedDeadlines, share];
    });
  };

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  it("counts what came in time, late, not at all and is open, by who had to do it", async () => {
    expect(await countedBy(DisciplineBy.SUBJECT)).toEqual([
      ["north", "quarter", "moved quarter", "", "quarter quarter", 0, 1 / 3],
      ["south", "", "", "moved", "", 0, 0],
    ]);
    expect(await countedBy(DisciplineBy.SUBJECT, "XX-02")).toEqual([["south", "", "", "elsewhere", "", 0, 0]]);
  });

  it("counts by who controls, and by act", async () => {
    expect(await countedBy(DisciplineBy.CONTROLLER)).toEqual([
      ["controller", "quarter", "quarter", "", "quarter quarter", 0, 0.5],
    ]);
    expect(await countedBy(DisciplineBy.ACT)).toEqual([
      ["order", "quarter", "moved quarter", "moved", "quarter quarter", 0, 0.25],
    ]);
  });

  // «Перенос срока»: the former deadline is kept, and its being moved is counted.
  it("counts how often a deadline was moved, from the day on which it was", async () => {
    await writerTo(() => store)(moveDeadline, { duty: "moved", due: "2022-10-15", on: "2022-09-10" });
    expect(await countedBy(DisciplineBy.SUBJECT, "XX-01", "2022-09-09")).toContainEqual([
      ...["south", "", "", "moved", ""],
      ...[0, 0],
    ]);
    expect(await countedBy(DisciplineBy.SUBJECT)).toContainEqual(["south", "", "", "", "moved", 1, null]);
  });

  it("refuses a window that ends before it begins", async () => {
    const window = { by: DisciplineBy.ACT, from: "2022-02-01", to: "2022-01-01" };
    await expect(discipline(await snapshotOn(store), window)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
