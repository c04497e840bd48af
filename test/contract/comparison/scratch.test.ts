import { join } from "node:path";
import neo4j from "neo4j-driver";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { leaseNeo4j } from "../../support/neo4j-access";

const files = new CypherFiles(join(__dirname, "../../../cypher"));
it("scratch", async () => {
  const lease = await leaseNeo4j();
  const { url, user, password } = lease.access;
  const driver = neo4j.driver(url, password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password));
  const p = { asOf: "2022-01-01", knownAt: neo4j.int(1), thenAsOf: "2022-02-01", thenKnownAt: neo4j.int(1), region_1: 'x', region_2: 'x', ids: [], limit: neo4j.int(5), bases: ["x"], labels: ["Act"] };
  const out: string[] = [];
  for (const [name, text] of [
    ["warm", "MATCH (n:Entity)-[r]->(m:Entity) WHERE n.id = 'x' RETURN r.id LIMIT 1"],
    ...[["bases", {}], ["links", { side: { fragment: "comparison/side/both" } }], ["links", { side: { fragment: "comparison/side/here" }, region: { fragment: "comparison/filter/links-of-region", params: { region: "x" } } }], ["nodes-only-here", {}], ["nodes-changed", {}], ["nodes-changed", { region: { fragment: "comparison/filter/nodes-of-region", params: { region: "x" } } }]].map(([n, slots]) => [n as string, files.statement(`comparison/${n as string}`, "neo4j", {}, { region: { and: [] }, ...(slots as object) }).text] as const),
    ["valid", files.statement("link/into", "neo4j", {}, { types: { identifier: "MEMBER_OF" }, states: { fragment: "link/state/valid" } }).text],
    ["mayDiffer", `MATCH (s:State) WHERE ${files.file("macro/mayDiffer").text.replace(/\bit\b/g, "s")} RETURN s.id`],
  ] as const) {
    const session = driver.session();
    for (const round of [1, 2]) {
    const started = Date.now();
    try {
      await Promise.race([session.run(`EXPLAIN ${text} // ${round}`, p), new Promise((_r, reject) => setTimeout(() => reject(new Error("slow")), 20000))]);
      out.push(`${name} ${Date.now() - started} ms ${text.length}`);
    } catch (error) {
      out.push(`${name} ${Date.now() - started} ${(error as Error).message.slice(0, 300)}`);
    }
    }
    await Promise.race([session.close(), new Promise((r) => setTimeout(r, 500))]);
  }
  console.log(out.join("\n"));
  void driver.close();
  lease.release();
}, 200000);
