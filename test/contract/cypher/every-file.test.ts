import { join } from "node:path";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { CypherParams, GraphStore, StoreKind } from "../../../src/graph/graph-store";
import { fillForQueries } from "../../support/fill-for-queries";
import type { QueryCase } from "../../support/query-cases";
import { queryCases } from "../../support/query-cases";
import { EMBEDDED } from "../../support/stores";

const CYPHER = join(__dirname, "../../../cypher");

/** Remembers which texts were asked for. */
class WatchedFiles extends CypherFiles {
  readonly asked = new Set<string>();

  override file(name: string, kind: StoreKind) {
    const own = `${name}.${kind}`;
    this.asked.add(this.names.includes(own) ? own : name);
    return super.file(name, kind);
  }
}

const files = new WatchedFiles(CYPHER);
const isFilled = ({ missing }: QueryCase) => missing.length === 0;
const onEmbedded = queryCases(files, "embedded").filter(isFilled);
const onNeo4j = queryCases(files, "neo4j").filter(isFilled);
const isWriting = (text: string) => /\b(CREATE|MERGE|SET|REMOVE|DELETE)\b/.test(text);
/** What they make is there already, once. */
const isRefused = (query: string) => ["store/create-record", "dump/begin-load"].includes(query);
const named = (cases: readonly QueryCase[]) => cases.map((each) => [each.title, each] as const);

it("each parameter and place has something to fill it with in test/support/query-cases.ts", () => {
  const unfilled = [...queryCases(files, "embedded"), ...queryCases(files, "neo4j")].filter((each) => !isFilled(each));
  expect([...new Set(unfilled.map(({ title, missing }) => `${title}: ${missing.join(" ")}`))]).toEqual([]);
});

it("each file of cypher/ is asked for in some case", () => {
  files.asked.clear();
  for (const { query, params, slots } of onEmbedded) files.statement(query, "embedded", params, slots);
  for (const { query, params, slots } of onNeo4j) files.statement(query, "neo4j", params, slots);
  const texts = files.names.filter((name) => !/^(schema|macro)\//.test(name));
  expect(texts.filter((name) => !files.asked.has(name))).toEqual([]);
});

describe("on the embedded store", () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await EMBEDDED.open(files);
    await fillForQueries(store);
  });
  afterAll(() => store.close());

  /** Thrown to take a write back. */
  class TakeBack extends Error {}

  it.each(named(onEmbedded))("%s runs", async (_title, { query, params, slots }) => {
    const asked = cypherQuery<CypherParams, unknown>(query, (row) => row);
    if (!isWriting(files.statement(query, "embedded", params, slots).text)) {
      expect(Array.isArray(await store.read(asked, params, { slots }))).toBe(true);
      return;
    }
    const write = store.write(async (transaction) => {
      await transaction.run(asked, params, { slots });
      throw new TakeBack();
    });
    const expected = isRefused(query) ? { code: "CONFLICT" } : new TakeBack();
    await expect(write).rejects.toMatchObject(expected);
  });
});
