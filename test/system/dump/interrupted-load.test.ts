import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import { loadDump } from "../../../src/dump/load-graph";
import { LoadMark } from "../../../src/dump/load-mark";
import { LoadWriter } from "../../../src/dump/load-writer";
import type { NodeRecord } from "../../../src/dump/dump-format";
import { sweepUnfinishedLoad } from "../../../src/dump/unfinished-load";
import { countryLines } from "../../../src/generator/country-lines";
import type { Row } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { number } from "../../../src/graph/row";
import { countNodes } from "../../../src/graph-info/graph-info.question";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { cypherWith } from "../../support/cypher-with";
import { drawing } from "../../support/drawing";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";
import { allOf, arriving, dumped } from "../../contract/dump/lines";

const files = cypherWith(join(__dirname, "../../contract/dump/cypher"));
const ageLoad = cypherQuery<Record<string, never>, Row>("test/age-load", (row) => row);
const leftOver = cypherQuery<Record<string, never>, number>("test/left-over", (row) => number(row, "nodes"));

const NOBODY = { ...{ kind: "SCHOOL", label: "Subject", addedIn: 1 }, states: [{ id: "left-over@1.0", addedIn: 1 }] };
const SECONDS = 1_000;

let lines: readonly string[];

beforeAll(async () => {
  lines = await allOf(countryLines({ regions: 1, schools: 500, seed: 3 }));
});

describe.each(STORES)("a load that does not come to its end on $name", ({ kind, open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open(files);
  });
  afterEach(() => store.close());

  const leftBehind = async () => (await store.read(leftOver, {}))[0];

  /** What a process that was killed leaves behind: a mark, and some of the nodes. */
  async function leaveLoad(): Promise<LoadMark> {
    const mark = await LoadMark.set(store);
    const writer = new LoadWriter(mark, store.kind);
    await writer.addNode({ ...NOBODY, id: "left-over" } as NodeRecord);
    await writer.flushNodes();
    mark.forget();
    return mark;
  }

  async function* thenStops(error: Error): AsyncGenerator<string> {
    yield* arriving(lines.slice(0, -100));
    throw error;
  }

  async function* thenHangs(onHang: () => void): AsyncGenerator<string> {
    yield* arriving(lines.slice(0, -100));
    onHang();
    await new Promise(() => undefined);
  }

  test("because its file cannot be read on leaves the store as it was", async () => {
    await expect(loadDump(store, thenStops(new Error("the disk is gone")))).rejects.toThrow("the disk is gone");
    expect(await leftBehind()).toBe(0);
    await loadDump(store, arriving(lines));
    expect((await dumped(store)).slice(1)).toEqual(lines.slice(1));
  });

  test("because it is given up while it waits for more leaves the store as it was", async () => {
    const giveUp = new AbortController();
    const source = thenHangs(() => giveUp.abort(new Error("Ctrl-C")));
    const onSweep = jest.fn();
    await expect(loadDump(store, source, { signal: giveUp.signal, onSweep })).rejects.toThrow("Ctrl-C");
    expect(await leftBehind()).toBe(0);
    expect(onSweep).toHaveBeenCalledTimes(1);
  });

  test("because it was given up before it began does not touch the store", async () => {
    const refused = loadDump(store, arriving(lines), { signal: AbortSignal.abort(new Error("Ctrl-C")) });
    await expect(refused).rejects.toThrow("Ctrl-C");
    expect(await leftBehind()).toBe(0);
  });

  test("because it was killed is swept by the next load", async () => {
    await leaveLoad();
    await store.write((transaction) => transaction.run(ageLoad, {}));
    await loadDump(store, arriving(lines));
    expect((await dumped(store)).slice(1)).toEqual(lines.slice(1));
  });

  test("because it was killed is swept by the next start of a service", async () => {
    await leaveLoad();
    await store.write((transaction) => transaction.run(ageLoad, {}));
    const revisions = [{ reason: { by: "Zveno", why: "the acts" }, facts: drawing("ministry minobr") }];
    expect(await loadBuiltInData(store, revisions, () => new Date())).toBe(1);
    expect(await countNodes(await snapshotOn(store))).toBe(1);
    // The node, its state, the revision and the graph's own.
    expect(await leftBehind()).toBe(4);
  });

  test("and was taken for abandoned can write no more", async () => {
    const mark = await leaveLoad();
    await store.write((transaction) => transaction.run(ageLoad, {}));
    await sweepUnfinishedLoad(store);
    expect(await leftBehind()).toBe(0);
    await expect(mark.write(() => Promise.resolve())).rejects.toMatchObject({ code: "CONFLICT" });
    const first = { number: 1, at: "2022-09-15T09:00:00.000Z", recordedBy: "a", why: "b", digest: "0", hash: "0" };
    await expect(mark.publish([first])).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await leftBehind()).toBe(0);
  });

  test(
    kind === "embedded" ? "and that nobody can go on with is swept at once" : "and may still go on is left alone",
    async () => {
      await leaveLoad();
      const swept = sweepUnfinishedLoad(store);
      if (kind === "embedded") await expect(swept).resolves.toBeUndefined();
      else await expect(swept).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
      expect(await leftBehind()).toBe(kind === "embedded" ? 0 : 3);
    },
  );
});

describe.each(STORES)("while a load is under way on $name", ({ open }) => {
  let store: GraphStore;
  let goOn: () => void;
  let loading: Promise<unknown>;

  beforeEach(async () => {
    store = await open(files);
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const source = async function* () {
      yield* arriving(lines.slice(0, -10));
      await waiting;
      yield* arriving(lines.slice(-10));
    };
    loading = loadDump(store, source());
    const nodes = async () => (await store.read(leftOver, {}))[0] ?? 0;
    const patientUntil = Date.now() + 60 * SECONDS;
    while ((await nodes()) < 1_000 && Date.now() < patientUntil) await pause(20);
  });
  afterEach(async () => {
    goOn();
    await loading;
    expect((await dumped(store)).slice(1)).toEqual(lines.slice(1));
    await store.close();
  });

  test("nobody sees anything of it", async () => {
    expect(await findNewestRevision(store)).toEqual({ revision: 0, updatedAt: null, hash: null });
    expect(await countNodes(await snapshotOn(store, TODAY))).toBe(0);
    expect(await dumped(store)).toHaveLength(2);
  });

  test("another load is refused", async () => {
    const refused = loadDump(store, arriving(lines));
    await expect(refused).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(refused).rejects.toThrow(/being loaded into this store now: wait/);
  });

  test("nobody else writes a first revision", async () => {
    await expect(record(store, "ministry other")).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("a service that starts is told to wait", async () => {
    const revisions = [{ reason: { by: "Zveno", why: "the acts" }, facts: drawing("ministry minobr") }];
    const refused = loadBuiltInData(store, revisions, () => new Date());
    await expect(refused).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(refused).rejects.toThrow(/being loaded into this store now: wait/);
  });
});
