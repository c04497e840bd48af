import type { GraphStore } from "../../../src/graph/graph-store";
import { RequestReads } from "../../../src/request/request-reads";
import type { CountingStore } from "../../support/counting-store";
import { countingStore } from "../../support/counting-store";
import { cypherWith } from "../../support/cypher-with";
import { STORES } from "../../support/stores";
import { echo, numbers, runaway, TEST_QUERIES } from "../graph/test-queries";

const files = cypherWith(TEST_QUERIES);

describe.each(STORES)("what one request reads of $name", ({ open }) => {
  let store: CountingStore;

  beforeEach(async () => {
    store = countingStore(await open(files));
  });
  afterEach(() => store.close());

  it("asks the same query once while it is under way, and gives all the same rows", async () => {
    const reads = new RequestReads(store);
    const answers = await Promise.all(Array.from({ length: 50 }, () => reads.read(numbers, { count: 3 })));
    expect(new Set(answers.map((rows) => JSON.stringify(rows))).size).toBe(1);
    expect(store.asked).toHaveLength(1);
    await reads.read(numbers, { count: 3 });
    await Promise.all([1, 2, 3].map((value) => reads.read(echo, { value })));
    expect(store.asked).toHaveLength(5);
  });

  it("has four queries under way at a time, whatever it wants", async () => {
    let most = 0;
    let underWay = 0;
    const watched: Pick<GraphStore, "kind" | "read"> = {
      kind: store.kind,
      read: async (...asked) => {
        most = Math.max(most, ++underWay);
        return store.read(...asked).finally(() => underWay--);
      },
    };
    const reads = new RequestReads(watched);
    await Promise.all(Array.from({ length: 20 }, (_, value) => reads.read(echo, { value })));
    expect(most).toBe(4);
  });

  it("begins nothing more once it is given up, and lets go at once of what is under way", async () => {
    const giving = new AbortController();
    const reads = new RequestReads(store, { signal: giving.signal });
    const asked = Array.from({ length: 20 }, (_, value) => reads.read(numbers, { count: 50_000 + value }));
    const outcomes = Promise.allSettled(asked);
    const started = performance.now();
    giving.abort(new Error("the client is gone"));
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: "rejected", reason: new Error("the client is gone") });
    expect(performance.now() - started).toBeLessThan(200);
    expect(store.asked.length).toBeLessThanOrEqual(4);
    await expect(reads.read(echo, { value: 1 })).rejects.toThrow("the client is gone");
  });

  it("begins nothing more once one of its queries ran past its deadline", async () => {
    const reads = new RequestReads(store);
    await expect(reads.read(runaway, {}, { deadlineMs: 100 })).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    store.forget();
    await expect(reads.read(echo, { value: 1 })).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    expect(store.asked).toEqual([]);
    expect(await new RequestReads(store).read(echo, { value: 1 })).toEqual([1]);
  });
});
