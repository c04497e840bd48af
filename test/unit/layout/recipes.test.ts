import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const CONTRIBUTING = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");

/** Recipe → how many places it may take, besides tests and docs. */
const MOST_PLACES = {
  "Add a property": 6,
  "Add a kind of subject": 4,
  "Add a finding rule": 3,
  "Add a column of a table": 2,
  "Add an export": 2,
  "Add a mutation": 3,
};

describe.each(Object.entries(MOST_PLACES))("the recipe «%s»", (title, most) => {
  const steps = stepsOf(title);

  it("has no more places than it may", () => {
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(most);
  });

  it("names a file that is there in each step", () => {
    expect(steps.map(pathIn).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("a property of duties", () => {
  it.each(stepsOf("Add a property").map(pathIn))("stands in %s", (path) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toMatch(/\bforce\b|DutyForce/);
  });
});

function stepsOf(title: string): readonly string[] {
  const section = CONTRIBUTING.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
  return section.split("\n").filter((line) => /^\d+\. /.test(line));
}

/** The first path that a step names. */
function pathIn(step: string): string {
  return /`([\w-]+(?:\/[\w.-]+)+)`/.exec(step)?.[1] ?? step;
}
