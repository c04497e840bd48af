import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ServiceMetrics } from "../../../src/metrics/service-metrics";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { Zveno } from "../../support/zveno";

const EXAMPLES = join(__dirname, "../../../examples");
const DASHBOARD = join(EXAMPLES, "dashboard/dashboard.mjs");

interface Panel {
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly expr: string }[];
}

let zveno: Zveno;

beforeAll(async () => {
  const metrics = new ServiceMetrics();
  metrics.watchProcess();
  zveno = await Zveno.start(EMBEDDED, { metrics });
});
afterAll(() => zveno.stop());

describe("the example dashboard", () => {
  const folder = temporaryDirectory();
  const run = async (...args: readonly string[]) =>
    (await promisify(execFile)(process.execPath, [DASHBOARD, zveno.url, ...args], { cwd: folder })).stdout;

  it("is shorter than 150 lines", () => {
    expect(readFileSync(DASHBOARD, "utf8").split("\n").length).toBeLessThan(150);
  });

  it("shows the numbers of a region with links to what is behind them", async () => {
    const page = await run("RU-SAK", "2022-09-15");
    expect(page).toContain("Сводка на 2022-09-15, ревизия 2");
    expect(page).toContain("<h2>Обязанности по статусам: 4</h2>");
    expect(page).toContain(`<a href="${zveno.url}/duty/sak-order-2022.d6">Срок прошёл`);
    expect(page).toContain("Август 2022");
  });

  it("asks the graph nothing more while nothing has changed, and shows the same", async () => {
    const first = await run("RU-BA", "2022-09-15");
    zveno.store.forget();
    expect(await run("RU-BA", "2022-09-15")).toBe(first);
    expect(zveno.store.asked).toEqual(["revision/newest"]);
  });

  it("says in words what the service refuses", async () => {
    await expect(run("RU-XYZ")).rejects.toMatchObject({ stderr: expect.stringContaining("RU-XYZ") as unknown });
  });
});

describe("the board for Grafana", () => {
  const board = JSON.parse(readFileSync(join(EXAMPLES, "grafana/zveno.json"), "utf8")) as {
    readonly panels: readonly Panel[];
    readonly templating: { readonly list: readonly { readonly name: string; readonly definition?: string }[] };
  };
  const expressions = [
    ...board.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...board.templating.list.flatMap(({ definition }) => definition ?? []),
  ];

  it("names only metrics and labels that the service has", async () => {
    await zveno.ask("{ nothing }");
    await fetch(`${zveno.url}/metrics`);
    const text = await (await fetch(`${zveno.url}/metrics`)).text();
    const names = expressions.flatMap((expr) => expr.match(/\b(zveno|nodejs|process)_\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(12);
    expect([...new Set(names)].filter((name) => !new RegExp(`^${name}[{ ]`, "m").test(text))).toEqual([]);
    const labels = expressions.flatMap((expr) =>
      [...expr.matchAll(/by \((\w+)\)|(\w+)=~?"/g)].map(([, grouped, matched]) => grouped ?? matched!),
    );
    expect([...new Set(labels)].filter((label) => !text.includes(`${label}="`))).toEqual([]);
  });

  it("selects values that the service's metrics have", async () => {
    const text = await (await fetch(`${zveno.url}/metrics`)).text();
    const chosen = expressions.flatMap((expr) => expr.match(/\b(?:status|severity|route)="[^"]+"/g) ?? []);
    expect(chosen.length).toBeGreaterThan(2);
    expect(chosen.filter((value) => !text.includes(value))).toEqual([]);
  });

  it("has panels that do not lie over one another", () => {
    const cells = board.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_none, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(board.panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });
});
