import { join } from "node:path";
import { loadDump } from "../../../src/dump/load-graph";
import { anchorRevisions } from "../../../src/graph/anchor-revisions";
import type { Row } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { number } from "../../../src/graph/row";
import { agreementWith } from "../../../src/proof/agreement";
import { formerChain } from "../../../src/proof/anchor";
import type { RevisionRecord } from "../../../src/proof/revision-record";
import { chained } from "../../../src/proof/revision-record";
import { verifyStore } from "../../../src/revision/verify-store.question";
import { arriving, dumped, sealed } from "../dump/lines";
import { cypherWith } from "../../support/cypher-with";
import { EMBEDDED, STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const WRITES = [
  `
  act order 2022-01-01.. date=2022-01-01
  clause order.p1 of=order
  ministry minobr
  school school-7 existsTo=2030-01-01
  order.p1 -PART_OF-> order
  school-7 -SUBORDINATE_TO-> minobr 2022-01-01.. basis=order.p1
  `,
  'school school-7 name="Лицей № 7"\nschool-7 -SUBORDINATE_TO-> minobr 2022-01-01..2024-01-01 basis=order.p1',
  "ministry other\nschool-7 -MEMBER_OF-> other",
];

const query = (name: string) => cypherQuery<Row, number>(`test/${name}`, (row) => number(row, "changed"));
const [setStates, setLinks, setRecord] = [query("set-states"), query("set-links"), query("set-record")];
const [addRecord, removeRecord, setHead] = [query("add-record"), query("remove-record"), query("set-head")];

async function written(store: GraphStore): Promise<void> {
  for (const facts of WRITES) await record(store, facts);
}

/** The records as an older version chained them: with digests that nobody can make of the facts. */
function inFormerForm(records: readonly RevisionRecord[]): readonly RevisionRecord[] {
  return records.reduce<readonly RevisionRecord[]>((all, each) => {
    return [...all, chained({ ...each, digest: String(each.number).repeat(64) }, all.at(-1)?.hash)];
  }, []);
}

describe.each(STORES)("the log on $name", ({ openApart }) => {
  let store: GraphStore;
  let records: readonly RevisionRecord[];

  beforeAll(async () => {
    store = await openApart(cypherWith(join(__dirname, "cypher")));
    await written(store);
    ({ records } = await verifyStore(store));
  });
  afterAll(() => store.close());

  const change = (asked: typeof setStates, params: Row) =>
    store.write(async (transaction) => expect((await transaction.run(asked, params))[0]).toBeGreaterThan(0));
  const found = async () => (await verifyStore(store)).flaws.map(({ kind, revision }) => `${kind} ${revision}`);
  const put = (each: RevisionRecord, said: Partial<RevisionRecord>) =>
    change(setRecord, { number: each.number, properties: { ...each, ...said } });
  const restored = () => Promise.all(records.map((each) => put(each, {})));

  it("has the digests that the facts in the store give, whoever reads them, and a chain that ends at the head", async () => {
    const { head, flaws } = await verifyStore(store);
    expect(flaws).toEqual([]);
    expect([head.revision, head.hash]).toEqual([3, records[2]!.hash]);
    expect(new Set(records.map(({ digest }) => digest)).size).toBe(3);
  });

  it("tells the revision of a state, a relationship or a withdrawal that was changed", async () => {
    await change(setStates, { id: "other", properties: { name: "othes" } });
    expect(await found()).toEqual(["FACTS 3"]);
    await change(setStates, { id: "other", properties: { name: "other" } });
    await change(setLinks, { id: "order.p1", properties: { validTo: "2030-01-01" } });
    expect(await found()).toEqual(["FACTS 1"]);
    await change(setLinks, { id: "order.p1", properties: { validTo: null, retractedIn: 2 } });
    expect(await found()).toEqual(["FACTS 2"]);
    await change(setLinks, { id: "order.p1", properties: { retractedIn: null } });
    expect(await found()).toEqual([]);
  });

  it("tells a reason that was changed, and revisions that were removed, swapped or put in", async () => {
    const [, second, third] = records as [RevisionRecord, RevisionRecord, RevisionRecord];
    await put(second, { why: "tesu" });
    expect(await found()).toEqual(["RECORD 2"]);
    await put(second, { why: "tesu", hash: chained({ ...second, why: "tesu" }, second.previousHash).hash });
    expect(await found()).toEqual(["ORDER 3"]);
    await put(second, {});
    await change(removeRecord, { number: 2 });
    expect(await found()).toEqual(["MISSING 2", "ORDER 3"]);
    await change(addRecord, { number: 2, properties: { ...second } });
    await put(second, { ...third, number: 2 });
    await put(third, { ...second, number: 3 });
    expect(await found()).toEqual(
      expect.arrayContaining(["ORDER 2", "RECORD 2", "ORDER 3", "RECORD 3", "HEAD 3", "FACTS 2", "FACTS 3"]),
    );
    await restored();
    await put(second, { ...chained({ ...second, why: "put in" }, records[0]!.hash) });
    expect(await found()).toEqual(["ORDER 3"]);
    await restored();
    await change(setHead, { hash: "0" });
    expect(await found()).toEqual(["HEAD 3"]);
    await change(setHead, { hash: third.hash });
    expect(await found()).toEqual([]);
  });

  it("of an older version gets the digests of the facts, once, and keeps its former hashes provable", async () => {
    const former = inFormerForm(records);
    for (const each of former) await put(each, {});
    await change(setHead, { hash: former[2]!.hash });
    expect(await found()).toEqual(["FACTS 1", "FACTS 2", "FACTS 3"]);
    const progress: number[] = [];
    for (let time = 0; time < 2; time += 1) await anchorRevisions(store, (done, total) => progress.push(done, total));
    const { flaws, records: anchored } = await verifyStore(store);
    expect(flaws).toEqual([]);
    expect(anchored.map(({ digest }) => digest)).toEqual(records.map(({ digest }) => digest));
    expect(formerChain(anchored, 1)).toEqual(former);
    const agreement = (revision: number, hash: string) => agreementWith(anchored, { revision, hash });
    expect([agreement(3, anchored[2]!.hash), agreement(2, former[1]!.hash)]).toEqual(["SAME", "FORMER"]);
    expect([agreement(2, former[2]!.hash), agreement(4, former[2]!.hash)]).toEqual(["OTHER", "MISSING"]);
    expect(progress.at(-2)).toBe(progress.at(-1));
    await record(store, "school later");
    expect(await found()).toEqual([]);
    expect(formerChain((await verifyStore(store)).records, 1)).toEqual(former);
  });
});

describe("a graph file", () => {
  let lines: readonly string[];

  beforeAll(async () => {
    const store = await EMBEDDED.open();
    await written(store);
    lines = await dumped(store);
    await store.close();
  });

  const loaded = async (changed: readonly string[]) => {
    const store = await EMBEDDED.open();
    try {
      await loadDump(store, arriving(changed));
      return await verifyStore(store);
    } finally {
      await store.close();
    }
  };
  const with_ = (kind: string, old: string | RegExp, by: string) => {
    const place = lines.findIndex((line) => line.startsWith(`{"${kind}"`) && line.replace(old, by) !== line);
    expect(place).toBeGreaterThan(0);
    return sealed(lines.map((line, each) => (each === place ? line.replace(old, by) : line)));
  };

  it.each([
    ["a name", "node", '"name":"Лицей № 7"', '"name":"Лицей № 8"', 2],
    ["a day of a relationship", "link", '"validTo":"2024-01-01"', '"validTo":"2024-01-02"', 2],
    ["a withdrawal", "link", ',"retractedIn":2', "", 2],
    ["a word that is searched for", "node", /("searchText":"[^"]*)other/, "$1othes", 3],
  ] as const)(
    "in which %s was changed and its sums made anew is refused, with the revision",
    async (_, kind, old, by, at) => {
      await expect(loaded(with_(kind, old, by))).rejects.toThrow(
        new RegExp(`line ${at + 1}: expected facts of revision ${at} with the digest [0-9a-f]{64}, found [0-9a-f]{64}`),
      );
    },
  );

  it("of the former format is loaded, and its revisions get the digests of its facts", async () => {
    const records = lines.filter((line) => line.startsWith('{"revision"')).map((line) => recordIn(line));
    const former = inFormerForm(records).map((each) => `{"revision":${sorted(each)}}`);
    const file = [lines[0]!.replace('"format":2', '"format":1'), ...former, ...lines.slice(4)];
    const { flaws, records: anchored } = await loaded(sealed(file));
    expect(flaws).toEqual([]);
    expect(anchored.map(({ digest }) => digest)).toEqual(records.map(({ digest }) => digest));
    expect(formerChain(anchored, 1)).toEqual(former.map(recordIn));
  });
});

function recordIn(line: string): RevisionRecord {
  return (JSON.parse(line) as { readonly revision: RevisionRecord }).revision;
}

function sorted(value: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
