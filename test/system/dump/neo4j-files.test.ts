import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../../scripts/neo4j/neo4j-import.js";
import { loadDump } from "../../../src/dump/load-graph";
import { writeImportFiles } from "../../../src/dump/neo4j-files/write-import-files";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { Neo4jGraphStore } from "../../../src/graph/neo4j/neo4j-graph-store";
import { search } from "../../../src/search/search.question";
import { countryLines } from "../../../src/generator/country-lines";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import { describeServer } from "../../support/describe-server";
import { drawing } from "../../support/drawing";
import { EMBEDDED } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { startTestNeo4j } from "../../support/test-neo4j";
import { until } from "../../support/until";
import { arriving, dumped, sealed, thereAndBack } from "../../contract/dump/lines";

const CYPHER = join(__dirname, "../../../cypher");
const WITH_A_START_MS = 240_000;

/** What a careless writer or reader of tables would break. */
const ODD_TEXTS = [
  'Школа «Заря», "лучшая"; №\u00A07',
  '"',
  '""',
  ",",
  "две\nстроки",
  "две\r\nстроки",
  "\\n \\",
  "=1+1",
  " по краям ",
  "\u2028",
  "U+001F",
  "🏫",
  "'",
  "-5",
  "true",
];

const GRAPH = `
  ministry minobr
  programme first second
  college college
  ${ODD_TEXTS.map((_text, place) => `school school-${place}`).join("\n")}
  act order 2022-01-01..
  clause order.p1 of=order
  duty order.d1 by=order.p1
  agreement a-1 base=college programmes=first,second 2022-01-01..
  order.p1 -PART_OF-> order
  order.p1 -ESTABLISHES-> order.d1
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
  college -NETWORK_AGREEMENT-> school-1 agreementId=a-1 basis=a-1
`;

const CORRECTION = `
  school school-2 name="Лицей" 2023-01-01..
  school-3 -SUBORDINATE_TO-> minobr 2022-01-01..2023-01-01
`;

const COUNTRY = { regions: 1, schools: 30, seed: 7 };

/** Lines of a graph with nodes and relationships of all kinds, and schools with odd names. */
async function oddLines(): Promise<readonly string[]> {
  const store = await EMBEDDED.open();
  await loadDump(store, countryLines(COUNTRY));
  await record(store, withOddNames(drawing(GRAPH)));
  await record(store, CORRECTION);
  const lines = await dumped(store);
  await store.close();
  return lines;
}

/** The schools of a drawing, which takes no odd names itself, with such names. */
function withOddNames({ entities, ...facts }: GraphFacts): GraphFacts {
  const names = new Map(ODD_TEXTS.map((odd, place) => [`school-${place}`, odd]));
  return {
    ...facts,
    entities: entities.map((entity) => {
      const name = names.get(entity.id);
      if (name === undefined || entity.label !== "Subject") return entity;
      const states = entity.states.map(({ properties, ...state }) => ({
        ...state,
        properties: { ...properties, name },
      }));
      return { ...entity, states };
    }),
  };
}

describe("files for Neo4j's import", () => {
  const directories: string[] = [];
  const newDirectory = () => {
    const directory = mkdtempSync(join(tmpdir(), "zveno-files-"));
    directories.push(directory);
    return directory;
  };
  let lines: readonly string[];

  beforeAll(async () => {
    lines = await oddLines();
  });
  afterAll(() => {
    for (const directory of directories) rmSync(directory, { recursive: true, force: true });
  });

  it("are not there when the graph file is cut", async () => {
    const directory = newDirectory();
    await expect(writeImportFiles(arriving(lines.slice(0, -3)), directory)).rejects.toThrow(/the file is cut/);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("are not there when it was given up", async () => {
    const directory = newDirectory();
    const signal = AbortSignal.timeout(30);
    const slowly = async function* () {
      for (const line of lines) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        yield line;
      }
    };
    await expect(writeImportFiles(slowly(), directory, { signal })).rejects.toMatchObject({ name: "TimeoutError" });
    expect(readdirSync(directory)).toEqual([]);
  });

  it("are not there when a list would come back with other items", async () => {
    const directory = newDirectory();
    const unfit = sealed(lines.map((line) => line.replace('["first","second"]', '["fi\\u001frst"]')));
    await expect(writeImportFiles(arriving(unfit), directory)).rejects.toThrow(/the control character U\+001F/);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("leave alone what is there already", async () => {
    const directory = newDirectory();
    await writeImportFiles(arriving(lines), directory);
    const before = readdirSync(directory);
    await expect(writeImportFiles(arriving(lines), directory)).rejects.toThrow(/has something in it: name a new/);
    expect(readdirSync(directory)).toEqual(before);
  });

  it("name each of themselves in the arguments, and say whether texts have several lines", async () => {
    const [odd, plain] = [newDirectory(), newDirectory()];
    await writeImportFiles(arriving(lines), odd);
    await writeImportFiles(countryLines(COUNTRY), plain);
    const argumentsIn = (directory: string) => readFileSync(join(directory, "import.args"), "utf8").split("\n");
    expect(argumentsIn(odd)).toContain("--multiline-fields=true");
    expect(argumentsIn(plain)).toContain("--multiline-fields=false");
    const named = argumentsIn(plain).flatMap((line) => /^--(?:nodes|relationships)=.*=\.\/(.*)$/.exec(line)?.[1] ?? []);
    expect([...named, "import.args"].sort()).toEqual(readdirSync(plain).sort());
  });

  describeServer("and the tool that reads them", () => {
    it(
      "give the same graph as a load: all kinds, odd texts, both clocks and all revisions",
      async () => {
        const [dataDirectory, files] = [newDirectory(), join(newDirectory(), "files")];
        await writeImportFiles(arriving(lines), files);
        await importFiles({ dataDirectory, files });
        const server = await startTestNeo4j({ dataDirectory });
        const store = await Neo4jGraphStore.open({ url: server.url, files: new CypherFiles(CYPHER) });
        await until("the store is ready", async () => (await store.health()).isReady, 60_000);
        expect(await dumped(store)).toEqual(await thereAndBack(EMBEDDED, lines));
        // It is a store like any other: words are found, and it takes the next revision.
        const found = await search(await snapshotOn(store), { text: "college", first: 10 });
        expect(found.map(({ entity }) => entity.id)).toEqual(["college"]);
        expect(await record(store, "school another")).toMatchObject({ revision: 5 });
        await store.close();
        await server.kill();
      },
      WITH_A_START_MS,
    );
  });
});
