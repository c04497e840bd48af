import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import longFiles from "../../support/long-files.json";
import budgets from "../../support/run-budgets.json";

const ROOT = join(__dirname, "../../..");

it("tells in CONTRIBUTING the budgets that runs are measured by", () => {
  const rows = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8").matchAll(
    /^\| `npm (?:run )?(\S+)` .* (\d+) minutes? \|$/gm,
  );
  const told = Object.fromEntries([...rows].map(([, command, minutes]) => [command!, Number(minutes)] as const));
  expect(told).toMatchObject(budgets);
});

it("starts first what takes long and is there", () => {
  expect(Object.keys(longFiles).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
