import { Workbook } from "exceljs";
import { encode } from "iconv-lite";
import { describeProblem } from "../../../src/problem/problem";
import { readTable } from "../../../src/spreadsheet/read-table";
import { workbook } from "../../support/table-files";

const TEXT = "Номер;Школа\nС-1;Лицей «Эталон» № 1\n\n2;Ёлкинская школа\n";
const ROWS = [
  { row: 1, cells: ["Номер", "Школа"] },
  { row: 2, cells: ["С-1", "Лицей «Эталон» № 1"] },
  { row: 4, cells: ["2", "Ёлкинская школа"] },
];

const rowsOf = async (file: string, bytes: Buffer, sheet?: string) => {
  const reading = await readTable(file, bytes, sheet === undefined ? {} : { sheet });
  return "table" in reading ? reading.table.rows : reading.problems.map(describeProblem);
};
const cellsOf = async (bytes: Buffer) => {
  const reading = await readTable("t.xlsx", bytes);
  if (!("table" in reading)) throw new Error(reading.problems.map(describeProblem).join("\n"));
  return reading.table.rows.map(({ cells }) => cells);
};

describe("a CSV file", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 LE", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 BE", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
    ["UTF-16 LE without a mark", Buffer.from(TEXT, "utf16le")],
    ["windows-1251", encode(TEXT, "windows-1251")],
    ["line ends of Windows", Buffer.from(TEXT.replaceAll("\n", "\r\n"))],
  ])("is read in %s", async (_what, bytes) => {
    expect(await rowsOf("t.csv", bytes)).toEqual(ROWS);
  });

  it.each([",", ";", "\t"])("may have %j between its cells", async (delimiter) => {
    const text = `Название, полное${delimiter}Дата`.replaceAll(/, /g, delimiter === "," ? " " : ", ");
    const line = ["Школа", "2022-09-01"].join(delimiter);
    expect((await rowsOf("t.csv", Buffer.from(`${text}\n${line}\n${line}`))).at(-1)).toEqual({
      row: 3,
      cells: ["Школа", "2022-09-01"],
    });
  });

  it("counts rows by the lines on which they begin", async () => {
    const text = 'А;Б\n"две\nстроки";1\n\nX;2\n';
    expect(await rowsOf("t.csv", Buffer.from(text))).toEqual([
      { row: 1, cells: ["А", "Б"] },
      { row: 2, cells: ["две\nстроки", "1"] },
      { row: 5, cells: ["X", "2"] },
    ]);
  });

  it("keeps quotation marks within a cell", async () => {
    expect(await rowsOf("t.csv", Buffer.from('А;Б\nШкола "Эталон";"""Квант"""\n'))).toMatchObject([
      {},
      { cells: ['Школа "Эталон"', '"Квант"'] },
    ]);
  });
});

describe("a workbook", () => {
  it("gives days, numbers, formatted text, links and results as a person sees them", async () => {
    const bytes = await workbook({
      Лист1: [
        ["День", "Число", "Дробь", "Текст", "Ссылка", "Формула", "Да"],
        [
          new Date(Date.UTC(2022, 8, 1)),
          123456789012,
          0.1 + 0.2,
          { richText: [{ text: "Лицей " }, { text: "№ 1" }] },
          { text: "Сайт", hyperlink: "https://example.org" },
          { formula: "1+1", result: 2, date1904: false },
          true,
        ],
      ],
    });
    expect((await cellsOf(bytes))[1]).toEqual(["2022-09-01", "123456789012", "0.3", "Лицей № 1", "Сайт", "2", "да"]);
  });

  it("keeps the days of a workbook that counts from 1904", async () => {
    const book = new Workbook();
    book.properties.date1904 = true;
    book.addWorksheet("Лист1").addRow(["a", new Date(Date.UTC(2022, 8, 1))]);
    expect(await cellsOf(Buffer.from(await book.xlsx.writeBuffer()))).toEqual([["a", "2022-09-01"]]);
  });

  it("gives a merged title once", async () => {
    const bytes = await workbook({ Лист1: [["Договоры"], ["Номер", "База"]] }, (sheet) => sheet.mergeCells("A1:B1"));
    expect(await cellsOf(bytes)).toEqual([["Договоры"], ["Номер", "База"]]);
  });

  it("is read by its first visible sheet with something in it, or by the one that is named", async () => {
    const sheets = { Скрытый: [["x"]], Пустой: [], Первый: [["1"]], Второй: [["2"]] };
    const bytes = await workbook(sheets, (sheet) => {
      if (sheet.name === "Скрытый") sheet.state = "hidden";
    });
    expect(await rowsOf("t.xlsx", bytes)).toEqual([{ row: 1, cells: ["1"] }]);
    expect(await rowsOf("t.xlsx", bytes, "Второй")).toEqual([{ row: 1, cells: ["2"] }]);
    expect(await rowsOf("t.xlsx", bytes, "Скрытый")).toEqual([{ row: 1, cells: ["x"] }]);
  });

  it("is told from a CSV file by what is in it, not by its name", async () => {
    expect(await rowsOf("t.csv", await workbook({ Лист1: [["x"]] }))).toEqual([{ row: 1, cells: ["x"] }]);
    expect(await rowsOf("t.xlsx", Buffer.from("a;b\n1;2\n"))).toHaveLength(2);
  });
});
