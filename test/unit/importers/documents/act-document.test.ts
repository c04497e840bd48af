import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../read-text";

const ROOT = join(__dirname, "../../../..");
const SCHEMA = JSON.parse(readFileSync(join(ROOT, "data/act-document.schema.json"), "utf8")) as Schema;

/** Files of `data/` that are read for something else than the graph. */
const OTHER_FILES = ["abbreviations.yaml", join("generator", "acts.yaml")];

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly else?: Schema;
}

/** Every property and definition that the schema names, by the way to it. */
function named(schema: Schema, at = ""): [string, Schema][] {
  const properties = Object.entries(schema.properties ?? {});
  const definitions = Object.entries(schema.$defs ?? {});
  return [
    ...[...properties, ...definitions].flatMap(([name, inner]): [string, Schema][] => [
      [`${at}.${name}`, inner],
      ...named(inner, `${at}.${name}`),
    ]),
    ...(schema.items === undefined ? [] : named(schema.items, `${at}[]`)),
  ];
}

describe("the act document's format", () => {
  it("explains every key and every kind of entry to editors", () => {
    const unexplained = named(SCHEMA).filter(([, { description }]) => description === undefined);
    expect(unexplained.map(([at]) => at)).toEqual([]);
    expect(named(SCHEMA).length).toBeGreaterThan(150);
  });

  it("admits the example of its documentation", () => {
    const page = readFileSync(join(ROOT, "docs/act-document.md"), "utf8");
    const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? "";
    expect(example).toContain("acts:");
    expect(problemsOf(example)).toEqual([]);
  });

  it("is named by every built-in YAML file that is one, so that editors complete it", () => {
    const data = join(ROOT, "data");
    const all = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
    const files = all.filter((path) => !OTHER_FILES.includes(path));
    expect(all.length - files.length).toBe(OTHER_FILES.length);
    expect(files.length).toBeGreaterThan(8);
    for (const path of files) {
      const [first = ""] = readFileSync(join(data, path), "utf8").split("\n");
      const schema = first.replace("# yaml-language-server: $schema=", "");
      expect(join(data, path, "..", schema)).toBe(join(data, "act-document.schema.json"));
    }
  });

  it("may be written as JSON", () => {
    expect(problemsOf(`{"people": [{"id": "a", "name": "А"}], "hosting": [{"centre": "a", "host": "a"}]}`)).toEqual([
      "a.yaml:1:53: expected the id of a centre, found «a», which is Person",
      "a.yaml:1:68: expected the id of a school, college or institute, found «a», which is Person",
    ]);
  });
});
