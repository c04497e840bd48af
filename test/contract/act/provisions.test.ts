import { allPartsOf, approvalsBy, partsOf } from "../../../src/act/provisions.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const GRAPH = `
  act order 2022-01-01..
  act plan model bare
  clause order.p1 order.p2 order.p10 order.p2.1 order.p2.2 order.p2.2.1 of=order 2022-01-01..2022-06-01
  order.p10 -PART_OF-> order order=2
  order.p2 -PART_OF-> order order=1
  order.p1 -PART_OF-> order order=0
  order.p2.2 -PART_OF-> order.p2 order=1
  order.p2.1 -PART_OF-> order.p2 order=0
  order.p2.2.1 -PART_OF-> order.p2.2
  order.p2.1 -APPROVES-> model
  order.p1 -APPROVES-> plan 2022-01-01..2022-06-01
`;

describe.each(STORES)("the provisions of an act on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  const paths = (parts: readonly { readonly state: { readonly path: string } }[]) =>
    parts.map(({ state }) => state.path);

  it("are those right below it, whatever their force, or those of all levels as one reads them", async () => {
    const snapshot = await snapshotOn(store);
    expect(paths(await partsOf(snapshot, "order"))).toEqual(["1", "2", "10"]);
    expect(paths(await allPartsOf(snapshot, "order"))).toEqual(["1", "2", "2.1", "2.2", "2.2.1", "10"]);
    expect(await allPartsOf(snapshot, "bare")).toEqual([]);
  });

  it("ask the store once a level, for all acts together", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting);
    counting.forget();
    await Promise.all(["order", "plan", "bare"].map((id) => allPartsOf(snapshot, id)));
    expect(counting.asked).toHaveLength(4);
  });

  it("are none that were withdrawn before the revision", async () => {
    await record(store, "act late\nclause late.p1 of=late\nlate.p1 -PART_OF-> late");
    const { revision } = await record(store, {
      retractions: [{ relation: RelationKind.PART_OF, fromId: "late.p1", toId: "late" }],
    });
    expect(paths(await allPartsOf(await snapshotOn(store, "2022-09-15", revision - 1), "late"))).toEqual(["1"]);
    expect(await allPartsOf(await snapshotOn(store, "2022-09-15", revision), "late")).toEqual([]);
  });

  it("approve other acts, those of any level and whatever the state of the link", async () => {
    const approvals = await approvalsBy(await snapshotOn(store), "order");
    expect(approvals.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual(["order.p1 plan", "order.p2.1 model"]);
    expect(await approvalsBy(await snapshotOn(store), "plan")).toEqual([]);
  });
});
