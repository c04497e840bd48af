import { Workbook } from "exceljs";
import { TABLE_KINDS } from "../../../../../src/importers/tables/kinds/table-kind";
import { tableKinds } from "../../../../../src/importers/tables/kinds/table-kinds";
import { readTable } from "../../../../../src/spreadsheet/read-table";
import type { TextTable } from "../../../../../src/spreadsheet/rows/text-table";
import { templateWorkbook } from "../../../../../src/importers/tables/template/template-workbook";
import { readAgainstText, shownProblem } from "../../../../support/table-text";

async function openTemplate(kind: (typeof TABLE_KINDS)[number]) {
  const workbook = new Workbook();
  await workbook.xlsx.load((await templateWorkbook(kind)) as never);
  return workbook;
}

/** As somebody saves it and gives it back. */
async function tableOf(workbook: Workbook): Promise<TextTable> {
  const reading = await readTable("template.xlsx", Buffer.from(await workbook.xlsx.writeBuffer()));
  if ("problems" in reading) throw new Error(reading.problems.map(({ message }) => message).join());
  return reading.table;
}

const readAgain = async (table: TextTable, known: string) => {
  const { document, ...read } = await readAgainstText(table, known);
  return { kind: document.kind, ...read };
};

describe("a template", () => {
  it.each(TABLE_KINDS)(
    "of %s is recognised as what it is, and its example is refused as long as it is left",
    async (kind) => {
      const table = await tableOf(await openTemplate(kind));
      const { kind: found, problems } = await readAgain(table, "subjects: []");
      expect(found).toBe(kind);
      expect(problems.map(shownProblem)).toEqual([
        "2:1: expected a row of your own, found the example of the template: delete it, or write over it",
      ]);
    },
  );

  it("offers lists, freezes its headers and explains each column", async () => {
    const workbook = await openTemplate("agreements");
    const [sheet, guide] = workbook.worksheets;
    expect(sheet?.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
    expect(sheet?.getCell("C2").dataValidation).toMatchObject({ type: "list", formulae: ["Списки!$C$2:$C$4"] });
    expect(workbook.getWorksheet("Списки")?.getColumn(3).values.slice(1)).toEqual([
      "Форма",
      "сетевая форма",
      "сотрудничество",
      "практическая подготовка",
    ]);
    expect(sheet?.getCell("D2").value).toEqual(new Date("2024-08-26T00:00:00Z"));
    expect(sheet?.getCell("D2").numFmt).toBe("dd.mm.yyyy");
    const explained = guide?.getColumn(6).values.filter((field) => typeof field === "string");
    expect(explained).toEqual(["Поле", ...Object.keys(tableKinds.agreements.columns)]);
  });

  it("gives facts once it is filled in", async () => {
    const workbook = await openTemplate("agreements");
    const [sheet] = workbook.worksheets;
    const cells = {
      B: "С-1",
      C: "сетевая форма",
      D: new Date("2024-08-26T00:00:00Z"),
      F: "",
      G: "",
      H: "xx-school",
      I: "Колледж",
      J: "",
      K: "",
    };
    for (const [letter, value] of Object.entries(cells))
      if (sheet !== undefined) sheet.getCell(`${letter}2`).value = value;
    const known =
      "region: XX-01\nsubjects: [{ id: xx-school, kind: SCHOOL, name: Школа }, { id: xx-college, kind: COLLEGE, name: Колледж }]";
    const { facts, problems } = await readAgain(await tableOf(workbook), known);
    expect(problems).toEqual([]);
    expect(facts.links).toMatchObject([{ fromId: "xx-school", toId: "xx-college", validity: { from: "2024-09-01" } }]);
  });
});
