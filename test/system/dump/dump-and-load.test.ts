import { dumpLines } from "../../../src/dump/dump-graph";
import { loadDump } from "../../../src/dump/load-graph";
import { findEntity } from "../../../src/entity/entity.loader";
import { countryLines } from "../../../src/generator/country-lines";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countNodes, countRelationships } from "../../../src/graph-info/graph-info.question";
import { RelationKind } from "../../../src/link/link";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import { findNewestRevision, revisionOn } from "../../../src/revision/revision.question";
import { search } from "../../../src/search/search.question";
import { COMPARED_STORES, EMBEDDED, STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";
import { allOf, arriving, dumped } from "../../contract/dump/lines";

/** A renamed node, a fact with an end, one without, and whatever else a relationship can say. */
const FIRST = `
  ministry minobr
  school school-7 name="Школа № 7" ..2021-01-01
  school school-7 name="Лицей № 7" 2021-01-01..
  group heads headsOnly=true declaredSize=97
  position director title="директор"
  person petrov name="П.П. Петров"
  programme modern
  act order 2022-01-01.. date=2022-01-01
  clause order.p1 of=order
  duty order.d1 by=order.p1 deadlineKind=DATE due=2022-09-01 requiresAgreement=true
  agreement a-1 base=school-7 number=7 programmes=modern 2022-01-01..2023-01-01
  order.p1 -PART_OF-> order
  order.p1 -ESTABLISHES-> order.d1
  order.d1 -UNDER-> modern
  petrov -HOLDS-> director acting=true attestedOn=2022-01-01
  director -POST_IN-> school-7
  school-7 -MEMBER_OF-> heads certainty=INFERRED
  school-7 -SUBORDINATE_TO-> minobr 2020-01-01.. kind=FOUNDER
  school-7 -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1 order=3
  school-7 -NETWORK_AGREEMENT-> minobr agreementId=a-1 basis=a-1 2022-01-01..2023-01-01
`;
const SECOND = `
  ministry other
  school-7 -SUBORDINATE_TO-> minobr 2020-01-01..2022-06-01 kind=FOUNDER
  school school-7 name="Школа № 7" ..2021-06-01
  school school-7 name="Лицей № 7" 2021-06-01..
`;
const FIRST_AT = new Date("2022-03-01T09:00:00Z");
const SECOND_AT = new Date("2022-04-01T09:00:00Z");

async function fill(store: GraphStore): Promise<void> {
  await record(store, FIRST, FIRST_AT);
  await record(store, SECOND, SECOND_AT);
}

/** What the first store gave. */
let linesElsewhere: readonly string[] | undefined;

describe.each(COMPARED_STORES)("a dump from $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test("is the same, line by line, on every store", async () => {
    await fill(store);
    const lines = await dumped(store);
    linesElsewhere ??= lines;
    expect(lines).toEqual(linesElsewhere);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      zveno: "graph",
      format: 2,
      revision: 2,
      region: null,
      time: "2022-09-15T09:00:00.000Z",
      version: "test",
      counts: { revisions: 2, nodes: 11, states: 14, links: 10 },
    });
    expect(lines).toHaveLength(1 + 2 + 11 + 10 + 1);
  });

  test("of an earlier revision is what it was before the later ones", async () => {
    await record(store, FIRST, FIRST_AT);
    const before = await dumped(store);
    await record(store, SECOND, SECOND_AT);
    expect(await dumped(store, { knownAt: 1 })).toEqual(before);
    expect(await dumped(store)).not.toEqual(before);
  });

  test("is of one revision, though others write meanwhile", async () => {
    await record(store, FIRST, FIRST_AT);
    const before = await dumped(store);
    const lines = dumpLines(store, { at: new Date("2022-09-15T09:00:00Z"), version: "test" });
    const header = await lines.next();
    await record(store, SECOND, SECOND_AT);
    expect([header.value, ...(await allOf(lines))]).toEqual(before);
  });

  test("of an empty graph has a header and an end", async () => {
    const lines = await dumped(store);
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ revision: 0, counts: { nodes: 0, links: 0 } });
  });

  test.each([-1, 3, 1.5])("of revision %d, which is not there, is refused", async (knownAt) => {
    await fill(store);
    const refused = dumped(store, { knownAt });
    await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { newest: 2, found: knownAt } });
  });

  test("tells how far it is, up to the last record", async () => {
    await fill(store);
    const told: (readonly number[])[] = [];
    await dumped(store, { onProgress: (done, total) => told.push([done, total]) });
    expect(told.at(-1)).toEqual([23, 23]);
  });
});

/** Dumped once from the embedded store. */
let filled: readonly string[];

beforeAll(async () => {
  const store = await EMBEDDED.open();
  await fill(store);
  filled = await dumped(store);
  await store.close();
});

describe.each(STORES)("a load into $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const above = async (knownAt: number) => {
    const snapshot = await snapshotOn(store, TODAY, knownAt);
    const steps = stepLoader(snapshot, RelationKind.SUBORDINATE_TO, { states: ALL_STATES });
    return (await steps.load("school-7")).map(({ far, link }) => [far.id, link.validity.to, link.addedIn]);
  };
  const nameOn = async (day: string, knownAt: number) =>
    (await findEntity(await snapshotOn(store, day, knownAt), "Subject", "school-7"))?.state.name;

  test("gives what was dumped, and is told of", async () => {
    const told: (readonly number[])[] = [];
    const header = await loadDump(store, arriving(filled), { onProgress: (...of) => told.push(of) });
    expect(header).toEqual(JSON.parse(filled[0] ?? ""));
    expect(await dumped(store)).toEqual(filled);
    expect(told.at(-1)).toEqual([23, 23]);
  });

  test("keeps both clocks", async () => {
    await loadDump(store, arriving(filled));
    expect([await above(1), await above(2)]).toEqual([[["minobr", null, 1]], [["minobr", "2022-06-01", 2]]]);
    expect([await nameOn("2021-03-01", 1), await nameOn("2021-03-01", 2)]).toEqual(["Лицей № 7", "Школа № 7"]);
    expect([await countNodes(await snapshotOn(store, TODAY, 1)), await countNodes(await snapshotOn(store))]).toEqual([
      10, 11,
    ]);
    expect(await revisionOn(store, "2022-03-15", "UTC")).toBe(1);
  });

  test("is found by search, and can be written on", async () => {
    await loadDump(store, arriving(filled));
    const found = await search(await snapshotOn(store), { text: "лицея", first: 5 });
    expect(found.map(({ entity }) => entity.id)).toEqual(["school-7"]);
    const before = await dumped(store);
    expect((await record(store, FIRST)).revision).toBe(3);
    expect(await dumped(store, { knownAt: 2 })).toEqual(before);
  });

  test("of many batches gives what was dumped", async () => {
    const lines = await allOf(countryLines({ regions: 1, schools: 900, seed: 1 }));
    await loadDump(store, arriving(lines));
    expect((await dumped(store)).slice(1)).toEqual(lines.slice(1));
    expect(await countRelationships(await snapshotOn(store))).toBeGreaterThan(5_000);
  });

  test("of an empty graph leaves the store empty", async () => {
    const empty = await dumped(store);
    await loadDump(store, arriving(empty));
    expect(await findNewestRevision(store)).toEqual({ revision: 0, updatedAt: null, hash: null });
    await loadDump(store, arriving(filled));
    expect(await dumped(store)).toEqual(filled);
  });

  test("that holds a graph is refused, and the graph stays as it is", async () => {
    await record(store, "ministry other");
    const before = await dumped(store);
    const refused = loadDump(store, arriving(filled));
    await expect(refused).rejects.toMatchObject({ code: "CONFLICT", details: { revision: 1 } });
    await expect(refused).rejects.toThrow(/empty store only, and this one holds a graph at revision 1/);
    expect(await dumped(store)).toEqual(before);
  });
});
