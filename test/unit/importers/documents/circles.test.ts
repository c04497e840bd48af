import { problemsOf } from "../read-text";

const SCHOOLS = `region: RU-BA
subjects:
${["a", "b", "c", "d"].map((id) => `  - {id: ci-${id}, kind: SCHOOL, name: Школа ${id}}\n`).join("")}`;
const under = (...pairs: readonly string[]) =>
  `subordination:\n${pairs
    .map((pair) => {
      const [subject, superior, valid] = pair.split(" ");
      return `  - {subject: ci-${subject}, superior: ci-${superior}${valid === undefined ? "" : `, valid: {${valid.replace(":", ": ")}}`}}\n`;
    })
    .join("")}`;
const group = (id: string, members: string) =>
  `  - {id: ci-${id}, level: REGIONAL, name: Группа ${id}, members: [${members}]}\n`;

describe("a circle in act documents", () => {
  it("of two superiors is a problem, with the lines and the way round", () => {
    expect(problemsOf(SCHOOLS + under("a b", "b a"))).toEqual([
      "a.yaml:9:21: expected nobody to answer to itself, found a circle in lines 8, 9: ci-a → ci-b → ci-a; correct one of these lines",
    ]);
  });

  it.each([
    ["of three", under("a b", "b c", "c a"), /in lines 8, 9, 10: ci-a → ci-b → ci-c → ci-a/],
    ["beside what leads to it and away", under("a b", "b c", "c b", "c d"), /in lines 9, 10: ci-b → ci-c → ci-b/],
    ["of both kinds", `${under("a b")}  - {subject: ci-b, superior: ci-a, kind: FOUNDER}\n`, /in lines 8, 9/],
    ["of days that meet", under("a b to:2020-01-02", "b a from:2020-01-01"), /in lines 8, 9/],
  ])("of superiors is a problem: %s", (_what, text, told) => {
    const problems = problemsOf(SCHOOLS + text);
    expect(problems).toEqual([expect.stringMatching(told)]);
  });

  it("over several files is a problem, with the places", () => {
    expect(problemsOf(SCHOOLS + under("a b"), under("b a"))).toEqual([
      "b.yaml:2:21: expected nobody to answer to itself, found a circle in entries a.yaml:8:21, b.yaml:2:21: ci-a → ci-b → ci-a; correct one of these entries",
    ]);
  });

  it.each([
    ["listed", `groups:\n${group("g", "ci-h")}${group("h", "ci-g")}`],
    ["of three", `groups:\n${group("g", "ci-h")}${group("h", "ci-i")}${group("i", "ci-g")}`],
    ["told apart", `groups:\n${group("g", "ci-h")}${group("h", "")}memberships:\n  - {subject: ci-g, group: ci-h}\n`],
    ["with days", `groups:\n${group("g", "{subject: ci-h, valid: {from: 2020-01-01}}")}${group("h", "ci-g")}`],
  ])("of groups is a problem: %s", (_what, text) => {
    expect(problemsOf(SCHOOLS + text)).toEqual([
      expect.stringContaining("expected no group within itself, found a circle in"),
    ]);
  });

  it.each([
    ["a diamond", under("a b", "a c", "b d", "c d")],
    ["days that do not meet", under("a b to:2020-01-01", "b a from:2020-01-01")],
    ["a group in two groups", `groups:\n${group("g", "ci-i")}${group("h", "ci-i")}${group("i", "ci-a")}`],
    ["a subject of a group that it is above", `groups:\n${group("g", "ci-a")}${under("a b")}`],
  ])("is none: %s", (_what, text) => {
    expect(problemsOf(SCHOOLS + text)).toEqual([]);
  });

  it("is looked for soon in a long line", () => {
    const ids = Array.from({ length: 6_000 }, (_none, at) => at);
    const lines = ids.map((at) => `  - {subject: s-${at}, superior: s-${at + 1}}\n`).join("");
    const start = performance.now();
    expect(problemsOf(`subordination:\n${lines}`).join()).not.toContain("circle");
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
