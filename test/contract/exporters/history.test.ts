import { parse } from "csv-parse/sync";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { exported, textOf } from "../../support/exported";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const FIRST = `
  ministry minobr name="=1+1; Министерство, образования"
  school s1 name="Школа 1"
  programme growth success
  act order 2022-01-01.. number=7
  duty order.d1 by=order.p1 deadlineKind=DATE due=2022-09-20 requiresAgreement=true
  agreement a-1 base=s1 programmes=growth,success
  s1 -SUBORDINATE_TO-> minobr 2020-01-01..2023-01-01 kind=FOUNDER
  minobr -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
`;
const SECOND = `
  school s2
  school s1 name="Лицей 1" 2022-09-01..
  s2 -SUBORDINATE_TO-> minobr
`;
const TABLES = [
  "subject-history",
  "duty-history",
  "programme-history",
  "act-history",
  "agreement-history",
  "link-history",
];

type Rows = readonly Readonly<Record<string, string>>[];

describe.each(STORES)("tables for copies on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, FIRST);
    await record(store, SECOND);
    const withdrawn = { fromId: "s1", relation: RelationKind.SUBORDINATE_TO, toId: "minobr" };
    await record(store, { retractions: [withdrawn] });
  });
  afterAll(() => store.close());

  const rowsOf = async (name: string, parameters: Readonly<Record<string, string>> = {}): Promise<Rows> =>
    parse(await textOf(exported(store, `${name}.csv`, parameters)), { columns: true });

  it("have a row for each state, with what it says, its days and its revisions, as programs read them", async () => {
    const rows = await rowsOf("subject-history", { knownAt: "1" });
    expect(rows.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ["minobr", "MINISTRY", "=1+1; Министерство, образования"],
      ["s1", "SCHOOL", "Школа 1"],
    ]);
    const [duty] = await rowsOf("duty-history");
    expect(duty).toMatchObject({
      id: "order.d1",
      due: "2022-09-20",
      requiresAgreement: "true",
      addedIn: "1",
      retractedIn: "",
    });
    const [agreement] = await rowsOf("agreement-history");
    expect(agreement).toMatchObject({ base: "s1", programmes: "growth|success" });
    const links = await rowsOf("link-history", { knownAt: "1" });
    expect(links.find(({ relation }) => relation === "SUBORDINATE_TO")).toMatchObject({
      ...{ fromId: "s1", toId: "minobr", kind: "FOUNDER", validFrom: "2020-01-01", validTo: "2023-01-01" },
    });
  });

  it("come as NDJSON, too, with lists as lists and the count at the end", async () => {
    const lines = (await textOf(exported(store, "agreement-history.ndjson"))).trimEnd().split("\n");
    const [head, row, end] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(head).toMatchObject({ export: { name: "agreement-history", parameters: { since: 0 } } });
    expect([row!["programmes"], end]).toEqual([["growth", "success"], { count: 1 }]);
  });

  it("tell since a revision only what it did not know, withdrawn rows with their end", async () => {
    const rows = await rowsOf("subject-history", { since: "1" });
    expect(rows.map(({ id }) => id)).toContain("s2");
    expect(rows.map(({ id }) => id)).not.toContain("minobr");
    expect(await rowsOf("programme-history", { since: "1" })).toEqual([]);
    expect(await rowsOf("link-history", { since: "1", knownAt: "1" })).toEqual([]);
  });

  it.each(TABLES)("%s: a copy of one revision and what came since are the whole table", async (name) => {
    const key = name === "link-history" ? "id" : "stateId";
    const before = await rowsOf(name, { knownAt: "1" });
    const since = await rowsOf(name, { since: "1" });
    const copy = new Map([...before, ...since].map((row) => [row[key], row]));
    const whole = await rowsOf(name);
    expect(whole.length).toBeGreaterThan(0);
    expect([...copy.values()].sort((a, b) => (a[key]! < b[key]! ? -1 : 1))).toEqual(
      [...whole].sort((a, b) => (a[key]! < b[key]! ? -1 : 1)),
    );
  });

  it("refuse a revision that is not there yet", async () => {
    await expect(exported(store, "link-history.csv", { since: "99" })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(/^`since` must be from 0 to \d, found 99: `Zveno-Revision`/) as unknown,
    });
  });
});
