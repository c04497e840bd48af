import { join } from "node:path";
import type { Driver, Plan, ResultSummary } from "neo4j-driver";
import neo4j from "neo4j-driver";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import { LoadMark } from "../../../src/dump/load-mark";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { CypherParams, GraphStore } from "../../../src/graph/graph-store";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";
import type { Neo4jLease } from "../../support/neo4j-access";
import { leaseNeo4j } from "../../support/neo4j-access";
import type { QueryCase } from "../../support/query-cases";
import { queryCases } from "../../support/query-cases";
import type { TestStore } from "../../support/stores";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const CYPHER = join(__dirname, "../../../cypher");
const DATA = join(__dirname, "../../../data");

/** Remembers which texts were asked for. */
class WatchedFiles extends CypherFiles {
  readonly asked = new Set<string>();

  override file(name: string) {
    this.asked.add(name);
    return super.file(name);
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

async function openWithData({ open }: TestStore): Promise<GraphStore> {
  const store = await open(files);
  // Neo4j warns of labels and properties that nobody ever had, and nothing is being loaded now.
  await (await LoadMark.set(store)).remove();
  await loadBuiltInData(store, builtInRevisions({ dataDirectory: DATA, withSample: true }), () => new Date());
  // The built-in acts have none, and Neo4j warns of a property that nobody ever had.
  await record(store, "act linked url=https://example.org");
  return store;
}

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

describe.each(STORES.filter((store) => store.kind === "embedded"))("on $name", (embedded) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openWithData(embedded);
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

describe.each(STORES.filter((store) => store.kind === "neo4j"))("on $name", (store) => {
  let lease: Neo4jLease;
  let driver: Driver;

  beforeAll(async () => {
    // The data stays when the store is closed, so that the database can be asked for its plans.
    await (await openWithData(store)).close();
    lease = await leaseNeo4j();
    const { url, user, password } = lease.access;
    driver = neo4j.driver(url, password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password));
    await countAnew();
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    lease.release();
  });

  /** The database plans by how much it holds, and takes some seconds to notice that it holds more. */
  const countAnew = async () => {
    const session = driver.session(sessionConfig());
    await session.run("CALL db.prepareForReplanning(60)");
    await session.close();
  };

  const sessionConfig = () => (lease.access.database === undefined ? {} : { database: lease.access.database });

  const summaries = new Map<string, ResultSummary>();

  const explain = async (asked: QueryCase): Promise<ResultSummary> => {
    const summary = summaries.get(asked.title) ?? (await readPlan(asked));
    summaries.set(asked.title, summary);
    return summary;
  };

  const readPlan = async ({ query, params, slots }: QueryCase): Promise<ResultSummary> => {
    const statement = files.statement(query, "neo4j", params, slots);
    const session = driver.session(sessionConfig());
    try {
      return (await session.run(`EXPLAIN ${statement.text}`, asNeo4j(statement.params))).summary;
    } finally {
      await session.close();
    }
  };

  const explained = onNeo4j.filter(({ query }) => query !== "store/indexes");

  it.each(named(explained))("%s is taken without a warning", async (_title, asked) => {
    const { gqlStatusObjects } = await explain(asked);
    const warnings = gqlStatusObjects.filter((status) => !/^0[02]/.test(status.gqlStatus));
    expect(warnings.map((status) => status.statusDescription)).toEqual([]);
  });

  const looksUp = ({ query, params, slots }: QueryCase) =>
    /^(MATCH|MERGE) \([^)]*\{id: /m.test(files.statement(query, "neo4j", params, slots).text);

  /** Its header says that it begins with all nodes of a label. */
  const scansByDesign = ({ query }: QueryCase) => / Cost: scans /.test(files.file(query).header);

  it.each(named(explained.filter(looksUp)))("%s looks up by an index", async (_title, asked) => {
    const { plan } = await explain(asked);
    expect(
      operators(plan).filter((name) => /^(NodeUniqueIndexSeek|NodeIndexSeek|MergeUniqueNode)/.test(name)),
    ).not.toEqual([]);
    if (!scansByDesign(asked)) expect(operators(plan).filter((name) => /Scan/.test(name))).toEqual([]);
  });

  const bounded = explained.filter(({ query }) => query !== "store/node-count");

  it.each(named(bounded))("%s scans no whole graph", async (_title, asked) => {
    const { plan } = await explain(asked);
    expect(operators(plan).filter((name) => /AllNodesScan|RelationshipsScan/.test(name))).toEqual([]);
  });
});

function operators(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}

function asNeo4j(params: CypherParams): Record<string, unknown> {
  const integers = (value: unknown): unknown => (typeof value === "number" ? neo4j.int(value) : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integers(value)]));
}
