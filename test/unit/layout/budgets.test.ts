import { readFileSync } from "node:fs";
import { join } from "node:path";
import budgets from "../../support/run-budgets.json";

const ROOT = join(__dirname, "../../..");

it("tells in CONTRIBUTING the budgets that runs are measured by", () => {
  const rows = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8").matchAll(
    /^\| `npm (?:run )?(\S+)` .* (\d+) minutes? \|$/gm,
  );
  const told = Object.fromEntries([...rows].map(([, command, minutes]) => [command!, Number(minutes)] as const));
  expect(told).toMatchObject(budgets);
});
