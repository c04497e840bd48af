import { PlanUpkeep } from "../../../../src/graph/neo4j/plan-upkeep";

describe("the upkeep of plans", () => {
  it("is due after the first ten thousand, and each time as much again has been written", () => {
    const upkeep = new PlanUpkeep();
    const due = Array.from({ length: 20 }, (_none, part) => [part + 1, upkeep.isDueAfter(5_000)] as const);
    expect(due.filter(([, isDue]) => isDue).map(([part]) => part)).toEqual([2, 4, 8, 16]);
  });

  it("is due once for one large write", () => {
    const upkeep = new PlanUpkeep();
    expect([upkeep.isDueAfter(1_000_000), upkeep.isDueAfter(0)]).toEqual([true, false]);
  });

  it("is never due for small changes of a small graph", () => {
    const upkeep = new PlanUpkeep();
    expect(Array.from({ length: 99 }, () => upkeep.isDueAfter(100))).not.toContain(true);
  });
});
