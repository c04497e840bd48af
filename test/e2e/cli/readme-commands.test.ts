import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import { openStore } from "../../../src/api/open-store";
import { configOf } from "../../../src/cli/open-graph";
import { builtInData } from "../../support/once-a-worker/built-once";
import { workbook } from "../../support/table-files";
import { temporaryDirectory } from "../../support/temporary-directory";
import { section } from "../readme/readme";
import { zveno } from "../../support/zveno-command";

/** The lines of the README that begin with `npx zveno`, comments left out. */
const LINES = [...section("Data in and out").matchAll(/^npx zveno (.*?)(?: +#.*)?$/gm)].map(([, line = ""]) => line);
const argsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

const AGREEMENTS = [
  ["Номер договора", "Форма", "Дата подписания", "Базовая организация", "Участники", "Регион"],
  ["С-77", "сетевая форма", "01.09.2026", "obr-transport-college", "obr-digital-college", "XX-OBR"],
];

describe("the commands of the README", () => {
  const cwd = temporaryDirectory();

  /** The README starts the service first, which brings the invented region. */
  beforeAll(async () => {
    const listeners = { onHealthChange: () => undefined, warn: () => undefined };
    const store = await openStore(configOf({ dataDir: join(cwd, ".zveno") }), listeners);
    await loadBuiltInData(store, builtInData(true), () => new Date());
    await store.close();
  });

  const run = (line: string) => zveno(argsOf(line), { cwd, dataDir: ".zveno", sample: "on" });

  it("are there", () => {
    expect(LINES).toHaveLength(13);
  });

  it("do what it says, one after the other", async () => {
    for (const line of LINES) {
      // The template is filled in, as a person would.
      if (line.startsWith("import agreements.xlsx --dry-run"))
        writeFileSync(join(cwd, "agreements.xlsx"), await workbook({ Договоры: AGREEMENTS }));
      if (line.startsWith("draft")) copyFileSync("test/fixtures/acts/seen/order-ministry.txt", join(cwd, "order.txt"));
      const { code, err } = await run(line);
      expect([line, code, code === 0 || line.startsWith("check") ? "" : err]).toEqual([
        line,
        line.startsWith("check") ? 1 : 0,
        "",
      ]);
    }
    const { out } = await zveno(["ask", "-"], { cwd, dataDir: "restored", input: "{ graph { revision } }" });
    expect(JSON.parse(out)).toEqual({ graph: { revision: 3 } });
  });
});
