import { startNeo4j, whyNoNeo4j, type Neo4jServer } from "../../../scripts/neo4j/neo4j-server.js";
import { STORES } from "../../support/stores";
import { until } from "../../support/until";
import { Zveno } from "../../support/zveno";
import { ServiceProcess } from "../api/service-process";

/** Everything twice would show: nodes and relationships are counted, and a state that is there twice lists its node twice. */
const CONTENT = `{
  graph { revision nodes relationships }
  subjects(first: 1000, asOf: "2022-09-15") { totalCount nodes { id groups { id } superior { id } } }
  acts(first: 1000, asOf: "2022-09-15") { totalCount nodes { id provisions { id duties { id responsibilities { totalCount nodes { id } } } } } }
}`;

async function content(url: string): Promise<unknown> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: CONTENT }),
  };
  return ((await (await fetch(`${url}/graphql`, init)).json()) as { data: unknown }).data;
}

(whyNoNeo4j() === undefined ? describe : describe.skip)("an empty Neo4j", () => {
  let neo4j: Neo4jServer;
  let services: ServiceProcess[];

  beforeAll(async () => {
    neo4j = await startNeo4j();
  });
  afterAll(() => neo4j.stop());

  const start = () => new ServiceProcess({ ZVENO_STORE: "neo4j", NEO4J_URL: neo4j.url, ZVENO_LOG_LEVEL: "error" });

  /** Once it is ready: before, it answers that the graph is not loaded yet. */
  const readyUrl = async (service: ServiceProcess) => {
    const url = await service.url();
    await until(`${url} is ready`, async () => (await fetch(`${url}/health/ready`)).ok);
    return url;
  };

  it("gets the built-in data once from services that start together, and nothing from one that comes later", async () => {
    const expected = await embeddedContent();
    services = [start(), start(), start()];
    const urls = await Promise.all(services.map(readyUrl));
    expect(await Promise.all(urls.map(content))).toEqual([expected, expected, expected]);
    const late = start();
    services.push(late);
    expect(await content(await readyUrl(late))).toEqual(expected);
    for (const service of services) service.kill("SIGTERM");
    expect(await Promise.all(services.map((service) => service.exit()))).toEqual([0, 0, 0, 0]);
    expect(services.map(({ err }) => err)).toEqual(["", "", "", ""]);
  });
});

async function embeddedContent(): Promise<unknown> {
  const zveno = await Zveno.start(
    STORES.find(({ kind }) => kind === "embedded")!,
    { withSample: false },
  );
  try {
    return await content(zveno.url);
  } finally {
    await zveno.stop();
  }
}
