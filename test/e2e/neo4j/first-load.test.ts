import { join } from "node:path";
import { startNeo4j, whyNoNeo4j, type Neo4jServer } from "../../../scripts/neo4j/neo4j-server.js";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { Neo4jGraphStore } from "../../../src/graph/neo4j/neo4j-graph-store";
import { STORES, type TestStore } from "../../support/stores";
import { until } from "../../support/until";
import { Zveno } from "../../support/zveno";
import { ServiceProcess } from "../api/service-process";

/** Facts that are there twice would show: they are counted, and a state that is there twice lists its node twice. */
const CONTENT = `{
  graph { revision nodes relationships }
  subjects(first: 1000, asOf: "2022-09-15") { totalCount nodes { id groups { id } superior { id } } }
  acts(first: 1000, asOf: "2022-09-15") {
    totalCount nodes { id provisions { id duties { id responsibilities { totalCount nodes { id } } } } }
  }
}`;

(whyNoNeo4j() === undefined ? describe : describe.skip)("an empty Neo4j", () => {
  let neo4j: Neo4jServer;
  let expected: unknown;
  const open = () =>
    Neo4jGraphStore.open({ url: neo4j.url, files: new CypherFiles(join(__dirname, "../../../cypher")) });

  beforeAll(async () => {
    neo4j = await startNeo4j();
    [expected] = await contentOfServices(
      1,
      STORES.find(({ kind }) => kind === "embedded")!,
    );
  });
  afterAll(() => neo4j.stop());

  it("gets the built-in data once from services that start together", async () => {
    expect(await contentOfServices(3, { open })).toEqual([expected, expected, expected]);
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

/** What so many services tell that start at the same moment, each with a store of its own. In one process they meet surely. */
async function contentOfServices(count: number, store: Pick<TestStore, "open">): Promise<readonly unknown[]> {
  const starting = Array.from({ length: count }, () => Zveno.start(store, { withSample: false }));
  const services = await Promise.all(starting);
  try {
    return await Promise.all(services.map(({ url }) => content(url)));
  } finally {
    await Promise.all(services.map((service) => service.stop()));
  }
}

async function content(url: string): Promise<unknown> {
  const body = JSON.stringify({ query: CONTENT });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return ((await response.json()) as { data: unknown }).data;
}
