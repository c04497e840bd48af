import type { GraphStore } from "../../../src/graph/graph-store";
import { findEntity } from "../../../src/entity/entity.loader";
import { decisionsOf } from "../../../src/report/decisions.question";
import { drawing } from "../../support/drawing";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

describe.each(STORES)("A report on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("is not there before it is submitted, and keeps each state it came to", async () => {
    const submitted = "report r-1 duty=order.d1 bearer=rayon 2022-03-01..";
    await record(
      store,
      `act order
       clause order.p1 of=order
       duty order.d1 by=order.p1
       municipality rayon
       ${submitted}
       r-1 -EXECUTION_OF-> order.d1`,
    );
    await record(
      store,
      drawing(`
       report r-1 duty=order.d1 bearer=rayon 2022-03-01..2022-03-05
       report r-1 duty=order.d1 bearer=rayon submittedOn=2022-03-01 reportState=RETURNED remark="нет копии" 2022-03-05..`),
    );
    const stateOn = async (asOf: string, knownAt = 2) =>
      (await findEntity(await snapshotOn(store, asOf, knownAt), "Report", "r-1"))?.state.reportState ?? null;
    expect(await stateOn("2022-02-28")).toBeNull();
    expect(await stateOn("2022-03-04")).toBe("SUBMITTED");
    expect(await stateOn("2022-03-05")).toBe("RETURNED");
    expect(await stateOn("2022-03-05", 1)).toBe("SUBMITTED");
    const told = async (asOf: string) =>
      (await decisionsOf(await snapshotOn(store, asOf, 2), "r-1")).map(
        ({ state, on, revision, remark }) => `${state} ${on} ${revision} ${remark ?? ""}`,
      );
    expect(await told("2022-03-05")).toEqual(["SUBMITTED 2022-03-01 1 ", "RETURNED 2022-03-05 2 нет копии"]);
    expect(await told("2022-03-04")).toEqual(["SUBMITTED 2022-03-01 1 "]);
  });
});
