import { setTimeout as pause } from "node:timers/promises";
import { buffer } from "node:stream/consumers";
import type { Cell, Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import { readTable } from "../../../src/spreadsheet/read-table";
import type { Sheet, SheetRow } from "../../../src/workbook/sheet";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { xmlText } from "../../../src/workbook/xml-text";

const CREATED = new Date("2022-09-15T09:00:00Z");

function aSheet(rows: readonly SheetRow[], more: Partial<Sheet> = {}): Sheet {
  return { name: "Лист", columns: [{}, {}, {}], rows: [rows], ...more };
}

const written = (...sheets: readonly Sheet[]) => buffer(writeWorkbook(sheets, CREATED));

async function opened(...sheets: readonly Sheet[]): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load((await written(...sheets)) as never);
  return workbook;
}

const firstSheet = async (...sheets: readonly Sheet[]): Promise<Worksheet> => (await opened(...sheets)).worksheets[0]!;

describe("a written workbook", () => {
  it("keeps texts as they are", async () => {
    const texts = ["<&>\"'", " краёв ", "две\nстроки", "\u{1f600}", "=1+1"];
    const sheet = await firstSheet(aSheet([{ values: texts }], { columns: texts.map(() => ({})) }));
    expect(texts.map((_text, at) => sheet.getCell(1, at + 1).value)).toEqual(texts);
  });

  it("prints a sheet that is meant for it across the pages, its first row on each", async () => {
    const named = { name: "Кто 'и' что", isForPrint: true };
    const { worksheets } = await opened(aSheet([{ values: ["1"] }]), aSheet([{ values: ["1"] }], named));
    expect(
      worksheets.map(({ pageSetup }) => [pageSetup.orientation, pageSetup.fitToPage, pageSetup.printTitlesRow]),
    ).toEqual([
      [undefined, false, undefined],
      ["landscape", true, "1:1"],
    ]);
  });

  it("gives an import what was put in, even what looks like the escape of a sign", async () => {
    const values = ["_x0041_", "_x005F_", "две\nстроки", 1.5, new Date("2022-09-01T00:00:00Z")];
    const columns = values.map((value) => (value instanceof Date ? ({ format: "day" } as const) : {}));
    const reading = await readTable("t.xlsx", await written(aSheet([{ values }], { columns })));
    const cells = ["_x0041_", "_x005F_", "две\nстроки", "1.5", "2022-09-01"];
    expect(reading).toMatchObject({ table: { rows: [{ row: 1, cells }] } });
  });

  it("escapes the signs that XML cannot hold, as Excel does", () => {
    expect(xmlText("a\u0001b\r\n_x0001_ _x_")).toBe("a_x0001_b_x000D_\n_x005F_x0001_ _x_");
  });

  it("shows headers in bold and wrapped, in the format of their columns", async () => {
    const columns = [{ width: 30, format: "text" }, { isWrapped: true }, { format: "day" }] as const;
    const sheet = await firstSheet(
      aSheet([{ values: ["А", "Б", "В"], isHeader: true }, { values: ["007", "а", CREATED] }], { columns }),
    );
    const looks = (row: number) =>
      [1, 2, 3].map((column) => {
        const { numFmt, font, alignment } = sheet.getCell(row, column) as Partial<Cell>;
        return [numFmt ?? "General", font?.bold === true, alignment?.wrapText === true];
      });
    expect(looks(1)).toEqual([
      ["@", true, true],
      ["General", true, true],
      ["dd.mm.yyyy", true, true],
    ]);
    expect(looks(2)).toEqual([
      ["@", false, false],
      ["General", false, true],
      ["dd.mm.yyyy", false, false],
    ]);
    expect(sheet.getColumn(1).width).toBe(30);
  });

  it("explains the cells of its first row, beyond the letter Z too", async () => {
    const columns = Array.from({ length: 28 }, () => ({}));
    const notes = [
      { column: 0, text: "Что это\n<как писать>" },
      { column: 27, text: "последний" },
    ];
    const sheet = await firstSheet(
      aSheet([{ values: columns.map((_column, at) => at) }], { columns, notes }),
      aSheet([], { name: "Без примечаний" }),
    );
    expect([sheet.getCell("A1").note, sheet.getCell("AB1").note].map(noteText)).toEqual([
      "Что это\n<как писать>",
      "последний",
    ]);
  });

  it("hides a sheet", async () => {
    const workbook = await opened(aSheet([]), aSheet([], { name: "Списки", isHidden: true }));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Лист", "visible"],
      ["Списки", "hidden"],
    ]);
  });

  it("has the same bytes whenever it is written", async () => {
    const sheet = () => aSheet([{ values: ["a", 1, CREATED] }], { notes: [{ column: 0, text: "что" }] });
    const first = await written(sheet());
    // The time within an archive counts in steps of two seconds.
    await pause(2_100);
    expect((await written(sheet())).equals(first)).toBe(true);
  });
});

function noteText(note: Worksheet["name"] | { texts?: readonly { text: string }[] } | undefined): string {
  return typeof note === "object" ? (note.texts ?? []).map(({ text }) => text).join("") : (note ?? "");
}
