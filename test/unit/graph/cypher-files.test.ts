import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CypherFiles } from "../../../src/graph/cypher-files";
import { visitSource } from "../../support/parsed-source";

const ROOT = join(__dirname, "../../..");
const CYPHER = join(ROOT, "cypher");
const files = new CypherFiles(CYPHER);

const KIND = /\.(embedded|neo4j)$/;
/** Where both engines have a text of their own, a query has two files. */
const queryOf = (name: string) => name.replace(KIND, "");
const isSchema = (name: string) => name.startsWith("schema/");
const isMacro = (name: string) => name.startsWith("macro/");
/** `<noun>/<query>`; what lies deeper is a fragment. */
const isQuery = (name: string) => /^[^/]+\/[^/]+$/.test(name) && !isMacro(name);

const fileNames = files.names;
const queryFiles = fileNames.filter(isQuery);
const fragmentFiles = fileNames.filter((name) => !isQuery(name) && !isMacro(name) && !isSchema(name));
const macroFiles = fileNames.filter(isMacro);

const source = (name: string) => readFileSync(join(CYPHER, `${name}.cypher`), "utf8");
const params = (text: string) => [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]!))].sort();
const places = (text: string) =>
  [...new Set([...text.matchAll(/\{([a-z][A-Za-z]*)(?:, \w+: \w+)*\}/g)].map((match) => match[1]!))].sort();

const sourceTexts = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith(".ts"))
  .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
const declared = sourceTexts.filter((text) => text.includes("cypherQuery")).flatMap(declaredIn);

/** The names in calls of `cypherQuery("…", …)`. */
function declaredIn(text: string): readonly string[] {
  const names: string[] = [];
  visitSource("source.ts", text, {
    CallExpression: ({ callee, arguments: [name] }) => {
      if (callee.type !== "Identifier" || callee.name !== "cypherQuery") return;
      const isPlain = name?.type === "Literal" && typeof name.value === "string";
      names.push(isPlain ? name.value : "a name that is no plain text");
    },
  });
  return names;
}

it("the folder of queries has queries, fragments and macros", () => {
  expect([queryFiles.length > 20, fragmentFiles.length > 20, macroFiles.length > 3]).toEqual([true, true, true]);
});

describe("the query objects", () => {
  it("name each query file exactly once, and nothing else", () => {
    expect([...declared].sort()).toEqual([...new Set(queryFiles.map(queryOf))].sort());
  });

  it("have a text for both engines, unless one only is ever asked", () => {
    const twofold = queryFiles.filter((name) => KIND.test(name)).map(queryOf);
    const oneEngine = ["store/await-indexes", "store/indexes", "store/node-count", "store/renew-statistics"];
    expect(
      twofold.filter((name, place) => twofold.indexOf(name) === place && twofold.lastIndexOf(name) === place),
    ).toEqual(oneEngine);
  });
});

describe.each(queryFiles)("cypher/%s.cypher", (name) => {
  const { header, text } = files.file(name, "embedded");

  it("begins with a comment that says what a row is", () => {
    expect(source(name)).toMatch(/^\/\/ [A-Z]/);
    expect(header).toMatch(/\brows?\b/i);
  });

  it("has the parameters that its header tells, and no others", () => {
    expect(params(text).filter((param) => !params(header).includes(param))).toEqual([]);
    const filledIn = places(text).length > 0 || places(header).length > 0;
    const unused = params(header).filter((param) => !params(text).includes(param));
    // The two clocks and what a status needs may be there for the fragments alone.
    const ofFragments = ["asOf", "knownAt", "soon", "recurringNext"];
    expect(unused.filter((param) => !(filledIn && ofFragments.includes(param)))).toEqual([]);
  });

  it("has the places that its header tells, and no others", () => {
    expect(places(text)).toEqual(places(header));
  });
});

describe.each(fragmentFiles)("cypher/%s.cypher", (name) => {
  const { header, text, binds } = files.file(name, "embedded");

  it("has the parameters that its header tells, the two clocks aside", () => {
    const own = (found: readonly string[]) => found.filter((param) => !["asOf", "knownAt"].includes(param));
    expect(own(params(text))).toEqual(own(params(header)));
  });

  it("has the places that its header tells, and no others", () => {
    expect(places(text)).toEqual(places(header));
  });

  it("introduces the variables that it binds, and binds those it introduces", () => {
    const introduced = [...text.matchAll(/\(([a-z]\w*):|\[([a-z]\w*)[:*\]]/gi)].map((match) => (match[1] ?? match[2])!);
    const ofMacros = ["basis", "basisState"];
    // What a page leaves to the query that it stands in keeps its name.
    const left = /^\/\/ leaves: (.*)$/m.exec(header)?.[1]?.split(" ") ?? [];
    expect([...new Set(introduced)].filter((variable) => !ofMacros.includes(variable)).sort()).toEqual(
      [...binds, ...left].sort(),
    );
  });
});

describe("every text", () => {
  it("is named by a source file, fragments too", () => {
    const all = sourceTexts.join("\n");
    const folders = (name: string) => `${name.split("/").slice(0, -1).join("/")}/$`;
    const unused = fragmentFiles
      .map((name) => name.replace(KIND, ""))
      .filter((name) => !all.includes(`"${name}"`) && !all.includes(folders(name)));
    expect(unused).toEqual([]);
  });
});

describe.each(["embedded", "neo4j"] as const)("every text for %s", (kind) => {
  const textOf = (name: string) => files.file(name, kind).text;

  it("has its macros written out", () => {
    const names = macroFiles.map((name) => queryOf(name).split("/")[1]!);
    const calls = new RegExp(`\\b(${names.join("|")})\\(`);
    expect(fileNames.filter((name) => !isMacro(name) && calls.test(textOf(name)))).toEqual([]);
  });

  it("keeps comments on lines of their own, so that none is left in a statement", () => {
    expect(fileNames.filter((name) => textOf(name).includes("//"))).toEqual([]);
  });

  it("holds no name of a person's machine, no semicolon and no tab", () => {
    expect(fileNames.filter((name) => /[;\t]|\/home\//.test(textOf(name)))).toEqual([]);
  });
});

describe("no source file", () => {
  it("holds Cypher", () => {
    expect(sourceTexts.filter((text) => /["'`](?:OPTIONAL )?MATCH \(|["'`]MERGE \(|\bUNWIND \$/.test(text))).toEqual(
      [],
    );
  });
});
