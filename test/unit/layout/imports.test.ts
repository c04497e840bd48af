import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { importsIn, visitSource } from "../../support/parsed-source";

const ROOT = join(__dirname, "../../..");
/** Folders of `src` below the nouns: they know none of them. */
const BELOW = [
  "collections",
  "errors",
  "event-loop",
  "graph",
  "language",
  "moment",
  "problem",
  "proof",
  "spreadsheet",
  "workbook",
];
/** Folders above the nouns. */
const ABOVE = ["api", "cli", "draft", "dump", "exporters", "generator", "importers", "writing"];
/** A client as any other. */
const PAGE = "src/page";
const EMBEDDED = "src/graph/embedded";
const NEO4J = "src/graph/neo4j";

const FOLDERS = readdirSync(join(ROOT, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "page")
  .map(({ name }) => name);
const NOUNS = FOLDERS.filter((name) => ![...BELOW, ...ABOVE].includes(name));

/** Folders whose files import nothing from other folders. */
interface Zone {
  readonly rule: string;
  readonly of: readonly string[];
  readonly from: readonly string[];
  readonly except?: string;
}

/** The rules of docs/decisions/layout.md. */
const ZONES: readonly Zone[] = [
  {
    rule: "machinery below the nouns knows none of them",
    of: BELOW.map(inSrc),
    from: [...NOUNS, ...ABOVE].map(inSrc),
  },
  { rule: "a noun does not know who asks", of: NOUNS.map(inSrc), from: ABOVE.map(inSrc) },
  {
    rule: "only api/, cli/ and main.ts import from api/",
    of: FOLDERS.filter((name) => !["api", "cli"].includes(name)).map(inSrc),
    from: ["src/api"],
  },
  {
    rule: "only main.ts, api/ and cli/ see an adapter",
    of: [...NOUNS, "importers", "exporters", "dump", "generator", "writing"].map(inSrc),
    from: [EMBEDDED, NEO4J],
  },
  { rule: "the embedded adapter does not know the other", of: [EMBEDDED], from: [NEO4J] },
  { rule: "the adapter of Neo4j does not know the other", of: [NEO4J], from: [EMBEDDED] },
  { rule: "the service does not know its tests", of: ["src"], from: ["test"] },
  { rule: "the page talks to the public API alone", of: [PAGE], from: ["src"], except: PAGE },
  { rule: "the service does not know its page", of: FOLDERS.map(inSrc), from: [PAGE] },
];

const SOURCES = ["src", "test"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(ROOT, file), "utf8") }));
const IMPORTS = SOURCES.flatMap(importsOf);

it("every folder that the rules name is there", () => {
  expect([...BELOW, ...ABOVE].filter((name) => !FOLDERS.includes(name))).toEqual([]);
});

describe.each(ZONES)("$rule", (zone) => {
  it("as the files stand", () => {
    expect(IMPORTS.filter((each) => breaks(each, zone))).toEqual([]);
  });

  it("and whatever broke it would be found", () => {
    const file = `${zone.of[0]!}/file.ts`;
    const other = `${"../".repeat(file.split("/").length - 1)}${zone.from[0]!}/thing`;
    const imports = importsOf({ file, source: `import type { A } from "${other}"; import { b } from "./b";` });
    expect(imports.filter((each) => breaks(each, zone))).toEqual([{ file, imported: `${zone.from[0]!}/thing` }]);
  });
});

it("there are no barrels: what is imported, is so from the file that has it", () => {
  const barrels: string[] = [];
  for (const { file, source } of SOURCES.filter((each) => /export\s*\*/.test(each.source)))
    visitSource(file, source, { ExportAllDeclaration: () => barrels.push(file) });
  expect(barrels).toEqual([]);
});

/** What a source imports of the project, as paths from its root. */
function importsOf({ file, source }: { readonly file: string; readonly source: string }) {
  return importsIn(file, source)
    .filter((name) => name.startsWith("."))
    .map((name) => ({ file, imported: normalize(join(dirname(file), name)) }));
}

function breaks({ file, imported }: ReturnType<typeof importsOf>[number], { of, from, except }: Zone): boolean {
  if (except !== undefined && isIn(imported, except)) return false;
  return of.some((folder) => isIn(file, folder)) && from.some((folder) => isIn(imported, folder));
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function inSrc(folder: string): string {
  return `src/${folder}`;
}
