import { join } from "node:path";
import type { Neo4jServer } from "../../../scripts/neo4j/neo4j-server.js";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { Neo4jGraphStore } from "../../../src/graph/neo4j/neo4j-graph-store";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";
import { describeServer } from "../../support/describe-server";
import { EMBEDDED, type TestStore } from "../../support/stores";
import { startTestNeo4j } from "../../support/test-neo4j";
import { until } from "../../support/until";
import { ASKED_AT, Zveno } from "../../support/zveno";
import { ServiceProcess } from "../../support/service-process";

/** Facts that are there twice would show: they are counted, and a state that is there twice lists its node twice. */
const CONTENT = `{
  graph { revision nodes relationships }
  subjects(first: 1000, asOf: "2022-09-15") { totalCount nodes { id groups { id } superior { id } } }
  acts(first: 20, asOf: "2022-09-15") {
    totalCount nodes { id provisions { id duties { id responsibilities(first: 20) { totalCount nodes { id } } } } }
  }
}`;

const CYPHER = join(__dirname, "../../../cypher");
/** What the set-up of a server that has only just started may take on a busy machine. */
const FIRST_ATTEMPT_MS = 60_000;
const DATA = join(__dirname, "../../../data");

describeServer("an empty Neo4j", () => {
  let neo4j: Neo4jServer;
  let expected: unknown;
  const open = () =>
    Neo4jGraphStore.open({ url: neo4j.url, files: new CypherFiles(CYPHER), deadlineMs: FIRST_ATTEMPT_MS });

  beforeAll(async () => {
    neo4j = await startTestNeo4j();
    expected = await contentOfService(EMBEDDED);
  });
  afterAll(() => neo4j.stop());

  it("is set up, and gets the built-in data once, by services that start together", async () => {
    const stores = await Promise.all([open(), open(), open()]);
    // At the first attempt: a store that takes another's set-up for a mistake waits before it looks again.
    const ready = expect.objectContaining({ isReady: true }) as unknown;
    expect(await Promise.all(stores.map((store) => store.health()))).toEqual([ready, ready, ready]);
    const revisions = builtInRevisions({ dataDirectory: DATA, withSample: false });
    const loaded = await Promise.all(stores.map((store) => loadBuiltInData(store, revisions, () => ASKED_AT)));
    expect(loaded).toEqual(stores.map(() => revisions.length));
    for (const store of stores)
      expect(await contentOfService({ open: () => Promise.resolve(store) })).toEqual(expected);
  });

  it("gets nothing more from a service that comes later", async () => {
    const service = new ServiceProcess({ ZVENO_STORE: "neo4j", NEO4J_URL: neo4j.url, ZVENO_LOG_LEVEL: "error" });
    const url = await service.url();
    await until(`${url} is ready`, async () => (await fetch(`${url}/health/ready`)).ok);
    expect(await content(url)).toEqual(expected);
    service.kill("SIGTERM");
    expect([await service.exit(), service.err]).toEqual([0, ""]);
  });
});

/** What a service with this store tells, which it closes. */
async function contentOfService(store: Pick<TestStore, "open">): Promise<unknown> {
  const zveno = await Zveno.start(store, { withSample: false });
  try {
    return await content(zveno.url);
  } finally {
    await zveno.stop();
  }
}

async function content(url: string): Promise<unknown> {
  const body = JSON.stringify({ query: CONTENT });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(200);
  const { data, errors } = (await response.json()) as { readonly data: unknown; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
