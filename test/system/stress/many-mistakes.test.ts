import { readColumnMapping } from "../../../src/importers/tables/reading/column-mapping";
import { problemsOf } from "../../unit/importers/read-text";

/** Milliseconds on a busy machine: most of these took minutes when each mistake was looked for from the beginning. */
const SOON = 20_000;

const many = (count: number, line: (place: number) => string) => Array.from({ length: count }, (_none, at) => line(at));
const act = (provisions: readonly string[]) =>
  `acts:\n  - id: a\n    kind: ORDER\n    title: Приказ\n    provisions:\n${provisions.join("")}`;

const TEXTS: readonly (readonly [what: string, text: string, told: RegExp])[] = [
  ["unknown keys", many(60_000, (at) => `k${at}: 1\n`).join(""), /unknown key `k0`/],
  ["bad subjects", `subjects:\n${"  - {a: 1}\n".repeat(60_000)}`, /unknown key `a`/],
  ["bad provisions of one act", act(many(30_000, () => "      - {a: 1}\n")), /unknown key `a`/],
  ["tabs where none may be", "\t:\n".repeat(600_000), /Tabs are not allowed/],
  ["brackets that nothing opens", "]\n".repeat(600_000), /Unexpected flow-seq-end/],
  ["unknown tags", many(60_000, (at) => `- !!t${at} x\n`).join(""), /Unresolved tag/],
  ["aliases", `x: &a y\nz:\n${"  - *a\n".repeat(200_000)}`, /the alias \*a/],
  ["one id again and again", `people:\n${"  - {id: a, name: А}\n".repeat(30_000)}`, /the id a is taken/],
  ["unknown ids", `retract:\n${"  - {relation: HOLDS, from: a, to: b}\n".repeat(30_000)}`, /which no file declares/],
  ["paths without their whole", act(many(20_000, (at) => `      - {path: "${at + 1}.1", text: Т}\n`)), /is part of/],
  [
    "paths of controlled provisions that are not there",
    act([
      `      - {path: "1", text: Т, control: {subject: a, duties: [${many(60_000, (at) => `"${at + 1}"`).join()}]}}\n`,
    ]),
    /with a duty, found «1»/,
  ],
];

describe("a text with mistakes without end", () => {
  it.each(TEXTS)("is refused soon, with the first of them: %s", (_what, text, told) => {
    const start = performance.now();
    const problems = problemsOf(text);
    expect(performance.now() - start).toBeLessThan(SOON);
    expect(problems.length).toBeGreaterThan(99);
    expect(problems.length).toBeLessThan(2_100);
    expect(problems.join("\n")).toMatch(told);
    expect(problems.filter((problem) => problem.includes("… and ")).length).toBeGreaterThan(0);
  });

  it("is refused soon as a mapping of columns, too", () => {
    const read = readColumnMapping("m.yaml", `columns:\n${many(60_000, (at) => `  h${at}: [1]\n`).join("")}`);
    expect("problems" in read && read.problems.length).toBe(1_001);
  });
});
