import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";
import { record } from "../../support/test-graph";

const HISTORY = `query ($number: Int!) {
  graph { revision timeZone }
  revisions(first: 1) { totalCount nodes { number recordedAt on by why change { added withdrawn } digest hash previousHash } }
  revision(number: $number) { number hash }
  none: revision(number: 99) { number }
}`;

describe.each(STORES)("the history over HTTP on $name", (testStore) => {
  let zveno: Zveno;
  let newest = 0;

  beforeAll(async () => {
    zveno = await Zveno.start(testStore);
    ({ revision: newest } = await record(zveno.store, "school late", new Date("2022-09-15T21:30:00Z")));
  });
  afterAll(() => zveno.stop());

  it("tells what was recorded, on the day it was in the service's time zone, and each revision by number", async () => {
    const answer = await zveno.ask<Record<string, Record<string, unknown>>>(HISTORY, { number: newest - 1 });
    const { data, errors, extensions } = answer;
    expect(errors).toBeUndefined();
    expect(extensions?.cost?.objects).toBe(1);
    expect(extensions?.cost?.estimated).toBeGreaterThan(4);
    expect(data["graph"]).toEqual({ revision: newest, timeZone: "Europe/Moscow" });
    const { totalCount, nodes } = data["revisions"] as { totalCount: number; nodes: Record<string, unknown>[] };
    expect(totalCount).toBe(newest);
    expect(nodes).toEqual([
      expect.objectContaining({
        number: newest,
        recordedAt: "2022-09-15T21:30:00.000Z",
        on: "2022-09-16",
        by: "test",
        why: "test",
        change: { added: 1, withdrawn: 0 },
      }),
    ]);
    expect(data["revision"]).toEqual({ number: newest - 1, hash: nodes[0]!["previousHash"] });
    expect(data["none"]).toBeNull();
  });
});
