import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readColumnMapping } from "../../../../../src/importers/tables/reading/column-mapping";
import { columnsPage } from "./tables-page";

const PAGE = readFileSync(join(__dirname, "../../../../../docs/tables.md"), "utf8");

describe("docs/tables.md", () => {
  it("lists the columns of each kind of table as they are", () => {
    const [, kinds] = PAGE.split("## Kinds of tables\n\n");
    expect(kinds).toBe(columnsPage());
  });

  it("shows a mapping file that is taken", () => {
    const example = /```yaml\n([^]*?)```/.exec(PAGE)?.[1] ?? "";
    expect(readColumnMapping("mapping.yaml", example)).toEqual({
      mapping: {
        kind: "agreements",
        sheet: "Реестр",
        columns: { "Рег. №": "number", Площадка: "base" },
        defaults: { region: "RU-BA", form: "NETWORK_FORM" },
      },
    });
  });
});
