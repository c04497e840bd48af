import { readYaml } from "../../../../src/importers/documents/read-yaml";
import { describeProblem } from "../../../../src/problem/problem";
import { readColumnMapping } from "../../../../src/importers/tables/reading/column-mapping";
import { problemsOf } from "../read-text";

describe("reading YAML", () => {
  it("knows the place of every value, and the nearest one of a value that is not there", () => {
    const reading = readYaml("a.yaml", "acts:\n  - id: x\n    provisions:\n      - path: '1'\n");
    if (!("source" in reading)) throw new Error("The text could not be read.");
    const { positionOf } = reading.source;
    expect(positionOf([])).toEqual({ line: 1, column: 1 });
    expect(positionOf(["acts", 0])).toEqual({ line: 2, column: 5 });
    expect(positionOf(["acts", "0", "provisions", "0", "path"])).toEqual({ line: 4, column: 9 });
    expect(positionOf(["acts", 0, "provisions", 7, "text"])).toEqual({ line: 3, column: 5 });
  });

  it("refuses aliases: a few can stand for gigabytes, or for a value within itself", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg"])
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(", ")}]`);
    const problems = problemsOf(bomb.join("\n"));
    expect(problems).toHaveLength(60);
    expect(problems[0]).toBe("a.yaml:2:8: expected a value, found the alias *a: write it out");
    expect(problemsOf("groups: &a [*a]")).toEqual(["a.yaml:1:13: expected a value, found the alias *a: write it out"]);
  });

  it.each([
    ["brackets", `subjects: ${"[".repeat(50_000)}${"]".repeat(50_000)}`, 50_001],
    ["braces", "{a: ".repeat(50_000), 50_000],
    ["list signs on one line", "- ".repeat(50_000), 50_000],
    ["key signs on one line", "? ".repeat(50_000), 50_000],
    ["indentation", `a:\n${" ".repeat(300)}b: 1`, 301],
  ])("refuses nesting that would exhaust the parser's stack: %s", (_by, text, depth) => {
    expect(problemsOf(text)).toEqual([
      `a.yaml:1:1: expected at most 200 levels or columns of indentation, found ${depth}`,
    ]);
  });

  it("reads whatever nests less", () => {
    expect(problemsOf(`subjects: ${"[".repeat(150)}${"]".repeat(150)}`)).toEqual([
      "a.yaml:1:12: expected a mapping (key: value), found a list",
    ]);
  });

  it("refuses a file that is too large, before it parses it", () => {
    expect(problemsOf(`# ${"x".repeat(2_000_000)}`)).toEqual([
      "a.yaml:1:1: expected at most 2000000 bytes, found 2000002: split the file, or import it as a table",
    ]);
  });

  it("refuses a file with nothing in it and one with several documents", () => {
    expect(problemsOf("")).toEqual(["a.yaml:1:1: expected a mapping (key: value), found «nothing»"]);
    expect(problemsOf("region: RU-BA\n---\nregion: RU-SAK\n")).toEqual([
      "a.yaml:2:1: Source contains multiple documents; please use YAML.parseAllDocuments()",
    ]);
  });

  it("refuses a key that is there twice, in blocks, in braces and deep within", () => {
    expect(problemsOf("region: RU-BA\nregion: RU-SAK\n")).toEqual(["a.yaml:2:1: Map keys must be unique"]);
    expect(problemsOf("subjects:\n  - { id: a, id: b }\n")).toEqual(["a.yaml:2:14: Map keys must be unique"]);
    expect(problemsOf("x: { y: [{ z: 1, w: 2, z: 3 }] }")).toEqual(["a.yaml:1:24: Map keys must be unique"]);
  });

  it.each([
    ["an alias as a value", "region: &a RU-BA\nsource: *a\n"],
    ["an alias as a key", "x: &a y\n*a : 1\n"],
    ["an alias to merge", "x: &a { kind: SCHOOL }\nsubjects:\n  - <<: *a\n"],
    ["an alias of itself", "x: &a [*a]\n"],
    ["an alias that nothing stands for", "x: *nothing\n"],
  ])("tells the place of %s, of a mapping of columns, too", (_what, text) => {
    const found = readColumnMapping("m.yaml", text);
    const told = "problems" in found ? found.problems.map(describeProblem) : [];
    expect(told.join("\n")).toMatch(/^m\.yaml:\d:\d+: .*alias/);
    expect(problemsOf(text).join("\n")).toMatch(/^a\.yaml:\d:\d+: .*alias/);
  });

  it("refuses tags that it does not know", () => {
    expect(problemsOf("people: !!python/object [] \n")).toEqual([
      "a.yaml:1:9: Unresolved tag: tag:yaml.org,2002:python/object",
    ]);
  });
});
