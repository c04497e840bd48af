import { loadDump } from "../../../src/dump/load-graph";
import type { GraphStore } from "../../../src/graph/graph-store";
import { graphChanges } from "../../../src/revision/graph-changes";
import type { Concern } from "../../../src/revision/revision-news";
import { revisionNews } from "../../../src/revision/revision-news";
import { touchedNodes } from "../../../src/revision/touched-nodes.question";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { arriving, dumped } from "../dump/lines";

/** How often the store is looked at: the service's second is long for who waits for it in each test. */
const EVERY_MS = 20;

describe.each(STORES)("what is told of each revision on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    revisionNews(store, EVERY_MS);
    await record(store, "ministry m1 region=RU-SAK\n act order region=RU-SAK\n clause order.p1 of=order");
    await record(store, "school s1 region=RU-BA\n s1 -SUBORDINATE_TO-> m1");
    await record(store, "person petrova");
    await record(store, "school s2 region=RU-BA");
  });
  afterAll(() => store.close());

  const told = async (concern: Concern, most = 4) => {
    const changes = await graphChanges(store, { after: 0, ...concern });
    const numbers: number[] = [];
    for await (const { number } of changes) {
      numbers.push(number);
      if (numbers.length === most) break;
    }
    return numbers;
  };

  it("is all of them to who says nothing, in their order", async () => {
    expect(await told({})).toEqual([1, 2, 3, 4]);
  });

  it("is what is about a region, a link at one of its nodes, or no region", async () => {
    expect(await told({ regions: ["RU-SAK"] }, 3)).toEqual([1, 2, 3]);
    expect(await told({ regions: ["RU-BA"] }, 3)).toEqual([2, 3, 4]);
  });

  it("is what is about a node or a link at it, or about either of both", async () => {
    expect(await told({ subjects: ["m1"] }, 2)).toEqual([1, 2]);
    expect(await told({ subjects: ["s2"], regions: ["RU-SAK"] })).toEqual([1, 2, 3, 4]);
  });

  it("goes on once somebody has written, whoever that was", async () => {
    const changes = await graphChanges(store, {});
    const next = changes.next();
    await record(store, "school s3");
    expect((await next).value).toMatchObject({ number: 5 });
    const gone = new AbortController();
    const waiting = (await graphChanges(store, {}, gone.signal)).next();
    gone.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
  });

  it("is found by the nodes that were kept with them, and is the same of a graph that came from a file", async () => {
    const counting = countingStore(store);
    const kept = await touchedNodes(counting, [1, 2, 3, 4]);
    expect(counting.asked).not.toContain("revision/touched-by-links");
    expect(kept.map(({ ids, regions }) => [[...ids].sort(), [...regions].sort()])).toEqual([
      [["m1", "order", "order.p1"], ["RU-SAK"]],
      [
        ["m1", "s1"],
        ["RU-BA", "RU-SAK"],
      ],
      [["petrova"], []],
      [["s2"], ["RU-BA"]],
    ]);
    const file = await dumped(store);
    await store.close();
    store = await open();
    await loadDump(store, arriving(file));
    expect(await touchedNodes(store, [1, 2, 3, 4])).toEqual(kept);
  });
});
