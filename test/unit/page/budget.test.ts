import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const BUILT = join(__dirname, "../../../dist/page");
/** What may travel before somebody sees the first view, compressed, fonts included. */
const FIRST_VIEW_BYTES = 250_000;

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

const chunks = JSON.parse(readFileSync(join(BUILT, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;

/** Files that a chunk needs before it runs. */
function filesOf(name: string): readonly string[] {
  const { file, imports = [], css = [] } = chunks[name]!;
  return [file, ...css, ...imports.flatMap(filesOf)];
}

/** The faces of the interface's typeface that Russian text with numbers and quotes needs. */
const faces = Object.values(chunks)
  .map(({ file }) => file)
  .filter((file) => /golos-text-(cyrillic|latin)-wght/.test(file));

test("the first view travels in less than 250 kB, fonts included", () => {
  const texts = new Set(["index.html", ...filesOf("index.html"), ...filesOf("views/start/start-view.tsx")]);
  expect(faces).toHaveLength(2);
  const bytes = [...[...texts].map((file) => `${file}.br`), ...faces].map((file) => statSync(join(BUILT, file)).size);
  expect(texts.size).toBeGreaterThan(3);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_VIEW_BYTES);
});

/** What GraphiQL and its libraries link to in their words; its policy lets it ask this service only. */
const LINKED_BY_GRAPHIQL = [
  ...["https://github.com", "https://codemirror.net", "https://commonmark.org", "https://en.wikipedia.org"],
  ...["https://yarnpkg.com", "https://www.onegraph.com"],
];

test("no file of the page names another origin", () => {
  const texts = Object.values(chunks).flatMap(({ file, css = [] }) => [file, ...css]);
  const own = [...new Set([...texts, "index.html"])].filter((file) => /\.(js|css|html)$/.test(file));
  const named = own.flatMap((file) => readFileSync(join(BUILT, file), "utf8").match(/https?:\/\/[\w.-]+/g) ?? []);
  // Names of XML, and the pages that React's and urql's messages point to: none of them is fetched.
  const NAMES = ["http://www.w3.org", "https://react.dev", "http://localhost", ...LINKED_BY_GRAPHIQL];
  expect(named.filter((origin) => !NAMES.includes(origin))).toEqual([]);
});
