import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readConfig, VARIABLE_NAMES } from "../../../src/config";
import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";
import { quotedIn, README_TEXT, ROOT, section, tableUnder, toldQuestions } from "./readme";

/** Whoever is the first to ask for a Neo4j waits until it has started. */
const START_DEADLINE_MS = 120_000;

const QUESTIONS = toldQuestions();
const TWELVE_QUESTIONS = toldQuestions("docs/questions.md");
const CURL = /curl -s (\S+) .*\\\n\s+--data '([^']+)'/.exec(README_TEXT);

describe.each(STORES)("the questions that documents tell on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  }, START_DEADLINE_MS);
  afterAll(() => zveno.stop());

  it.each([...QUESTIONS, ...TWELVE_QUESTIONS])("have the real answer to $title", async ({ query, answer }) => {
    const { data, errors } = await zveno.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual(answer);
  });

  it("begin with a request that is answered as it stands", async () => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${zveno.url}/graphql`, { method: "POST", headers, body: CURL?.[2] ?? "" });
    expect(await response.json()).toMatchObject({
      data: { duty: { title: "Назначение муниципальных исполнителей", bearers: { totalCount: 18 } } },
    });
  });
});

describe("the README", () => {
  it("answers its two questions in full, and shows no query without its answer", () => {
    expect(QUESTIONS).toHaveLength(2);
    expect(TWELVE_QUESTIONS).toHaveLength(12);
    expect(README_TEXT.match(/```graphql/g)).toHaveLength(2);
  });

  it("names the two commands, which package.json knows", () => {
    expect(README_TEXT).toContain("npm ci && npm start");
    expect(README_TEXT).toContain("npm ci && npm test");
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
  });

  it("asks at the address where the service listens unless told otherwise", () => {
    const { host, port } = readConfig({});
    expect(CURL?.[1]).toBe(`http://${host}:${port}/graphql`);
  });

  it("lists every environment variable that the configuration reads, and no other", () => {
    const listed = tableUnder("Configuration").flatMap(([names = ""]) => quotedIn(names));
    expect(VARIABLE_NAMES).toContain("PORT");
    expect([...listed].sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  it("gives the defaults that the configuration has", () => {
    const stated = tableUnder("Configuration").flatMap(([names = "", value = ""]) => {
      const [standard] = quotedIn(value);
      return standard === undefined ? [] : quotedIn(names).map((name) => [name, standard] as const);
    });
    expect(stated.length).toBeGreaterThan(5);
    expect(readConfig(Object.fromEntries(stated))).toEqual(readConfig({}));
  });

  it("says where folders are that are there", () => {
    const folders = tableUnder("Where is what").flatMap(([names = ""]) => quotedIn(names));
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((folder) => !isFolder(folder))).toEqual([]);
  });

  it.each(["README.md", "README.ru.md", "CONTRIBUTING.md", "docs/model.md"])(
    "links, as %s does, only to files that are there",
    (file) => {
      const text = readFileSync(join(ROOT, file), "utf8");
      const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target);
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => !existsSync(join(ROOT, file, "..", target)))).toEqual([]);
    },
  );

  it("has a glossary of both languages", () => {
    const rows = tableUnder("Glossary").filter(([first = ""]) => !first.startsWith("-"));
    expect(rows.length).toBeGreaterThan(10);
    for (const [english, russian] of rows) {
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      expect(russian).toMatch(/^[^a-z]+$/i);
    }
    expect(section("Glossary")).toContain("valid time");
  });
});

function isFolder(path: string): boolean {
  return path.endsWith("/") && existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isDirectory();
}
