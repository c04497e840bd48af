import { findEntity } from "../../../src/entity/entity.loader";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { ValuesArgs } from "../../../src/indicator/indicator-values.question";
import { indicatorsOf, indicatorValues } from "../../../src/indicator/indicator-values.question";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const FACTS = [
  ["north", "2022-03-01", "ACCEPTED", 4],
  ["north", "2022-06-01", "ACCEPTED", 6],
  ["south", "2022-06-01", "SUBMITTED", 9],
  ["east", "2022-06-01", "ACCEPTED", 0],
] as const;

const GRAPH = `
  ministry minobr
  municipality north south east west
  north -SUBORDINATE_TO-> minobr
  south -SUBORDINATE_TO-> minobr
  act order
  clause order.p1 of=order
  duty order.d1 by=order.p1
  indicator schools unit=ед.
  indicator share sums=MEAN
  indicator last sums=LAST
  schools -UNDER-> order
  share -UNDER-> order
  schools -PLANNED_FOR-> north value=12.5 2022-01-01..2022-07-01
  schools -PLANNED_FOR-> south value=5 2022-01-01..2022-07-01
  schools -PLANNED_FOR-> west value=0 2022-01-01..2022-07-01
  schools -PLANNED_FOR-> north value=99 2023-01-01..2024-01-01
  ${FACTS.map(
    (
      [bearer, on, state, value],
      at,
    ) => `report r${at} duty=order.d1 bearer=${bearer} due=${on} reportState=${state} ${on}..
  r${at} -EXECUTION_OF-> order.d1
  ${["schools", "share", "last"].map((indicator) => `r${at} -MEASURES-> ${indicator} value=${value}`).join("\n")}`,
  ).join("\n")}
`;

describe.each(STORES)("plan and fact of an indicator on $name", ({ open }) => {
  let store: GraphStore;
  const valuesOf = async (id: string, args: ValuesArgs = {}, day = "2022-09-15") => {
    const snapshot = await snapshotOn(store, day);
    const indicator = await findEntity(snapshot, "Indicator", id);
    const rows = await indicatorValues(snapshot, indicator!, args);
    return rows.map(({ subject, plan, fact, share, missing }) => [subject.id, plan, fact, share, missing]);
  };

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  it("come from plans and accepted reports alone; what is missing is counted, and is not nought", async () => {
    expect(await valuesOf("schools")).toEqual([
      ["east", null, 0, null, 0],
      ["north", 12.5, 10, 0.8, 0],
      ["south", 5, null, null, 1],
      ["west", 0, null, null, 1],
    ]);
    expect(await valuesOf("schools", { from: "2022-05-01", to: "2022-06-30" })).toContainEqual([
      "north",
      12.5,
      6,
      0.48,
      0,
    ]);
    expect(await valuesOf("schools", {}, "2022-02-01")).toContainEqual(["north", 12.5, null, null, 1]);
  });

  it("come to a sum, a mean or the last, as the indicator says", async () => {
    expect((await valuesOf("share")).find(([id]) => id === "north")).toEqual(["north", null, 5, null, 0]);
    expect((await valuesOf("last")).find(([id]) => id === "north")).toEqual(["north", null, 6, null, 0]);
  });

  it("add up for whom others are under, whose own values go first", async () => {
    expect(await valuesOf("schools", { under: "minobr" })).toEqual([
      ["minobr", 17.5, 10, 10 / 17.5, 1],
      ["north", 12.5, 10, 0.8, 0],
      ["south", 5, null, null, 1],
    ]);
    expect(await valuesOf("schools", { under: "north" })).toEqual([["north", 12.5, 10, 0.8, 0]]);
  });

  it("belong to an act or a programme, and to a window that does not end before it begins", async () => {
    expect((await indicatorsOf(await snapshotOn(store), "order")).map(({ id }) => id)).toEqual(["schools", "share"]);
    await expect(valuesOf("schools", { from: "2022-02-01", to: "2022-01-01" })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
  });
});
