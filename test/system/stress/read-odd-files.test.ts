import { encode } from "iconv-lite";
import { describeProblem } from "../../../src/problem/problem";
import { readTable } from "../../../src/spreadsheet/read-table";
import { archive } from "../../support/table-files";
import { rawWorkbook, sheetOf, textsOf } from "../../support/workbook-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";
/** Milliseconds: far more than any of these takes, and far less than one that is not bounded. */
const SOON = 10_000;

/** Each row as its number and its cells; or the problems. */
async function read(bytes: Buffer | Promise<Buffer>): Promise<unknown> {
  const reading = await readTable("t.x", await bytes);
  if ("problems" in reading) return reading.problems.map(describeProblem).join("\n");
  return reading.table.rows.map(({ row, cells }) => [row, ...cells]);
}

/** The same, soon; a timeout of the test would not see a reading during which nothing else runs. */
async function readSoon(bytes: Promise<Buffer>): Promise<unknown> {
  const made = await bytes;
  const start = performance.now();
  const told = await read(made);
  expect(performance.now() - start).toBeLessThan(SOON);
  return told;
}

const merged = (areas: string) => `<mergeCells>${areas}</mergeCells>`;
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rowsOf = (count: number, row: (number: number) => string) =>
  Array.from({ length: count }, (_none, place) => `<row r="${place + 1}">${row(place + 1)}</row>`).join("");

describe("a CSV file that was put together from several", () => {
  it("may end its lines in more than one way", async () => {
    expect(await read(Buffer.from("а;б\r\n1;2\n3;4\r\n5;6\r7;8"))).toEqual([
      [1, "а", "б"],
      [2, "1", "2"],
      [3, "3", "4"],
      [4, "5", "6"],
      [5, "7", "8"],
    ]);
  });

  it("counts the lines of Windows within a cell once", async () => {
    expect(await read(Buffer.from('а;б\r\n\r\n"x\r\ny\r\nz";2\r\n\r\n3;4\r\n'))).toEqual([
      [1, "а", "б"],
      [3, "x\ny\nz", "2"],
      [7, "3", "4"],
    ]);
  });

  it("ends its lines where the pieces end in which it is read, too", async () => {
    const lines = Array.from({ length: 40_000 }, (_none, place) => `${place};x`);
    const rows = (await read(Buffer.from(lines.join("\r\n")))) as unknown[];
    expect(rows).toHaveLength(40_000);
    expect(rows.at(-1)).toEqual([40_000, "39999", "x"]);
  });
});

describe("a CSV file whose encoding is not what it seems", () => {
  const text = "Номер;Школа\nС-1;Лицей\n";

  it.each([
    ["a cut text in UTF-8", Buffer.from(text).subarray(0, -2), /t\.x:2:1: expected UTF-8, .*cut or damaged/],
    [
      "a text in UTF-8 with a foreign byte",
      Buffer.concat([Buffer.from("Номер\nЛи"), Buffer.from([0xff]), Buffer.from("цей\n")]),
      /t\.x:2:1: expected UTF-8, .*cut or damaged/,
    ],
    ["a short text in KOI8-R", encode(text, "koi8-r"), /found «оПНЕТ» in what is none of them/],
    ["a text of old Apple machines", encode(text.repeat(9), "maccyrillic"), /found «Ќомер» in what is none of them/],
    ["a German text", encode("Schüler;Größe\nfür;schön\n", "latin1"), /found «Schьler» in what is none of them/],
    ["half a sign in UTF-16", Buffer.from("\ufeffа;б\n1;\ud83dx\n", "utf16le"), /t\.x:2:2: .*could not be read/],
  ])("%s is refused", async (_what, bytes, told) => {
    expect(await read(bytes)).toMatch(told);
  });

  it.each(["ООО;ИнфоТех МегаФон\nномер;имя\n", "ДОГОВОР;БАЗА\nСОШ № 5;ПЕТРОВСК\n", "id;name\nXX-01;Ёж\n"])(
    "%j is read in windows-1251",
    async (russian) => {
      const [first] = russian.split("\n");
      expect(await read(encode(russian, "windows-1251"))).toMatchObject([[1, ...(first ?? "").split(";")], {}]);
    },
  );
});

describe("a file that is taken for a table", () => {
  it.each([
    ["a web page", Buffer.from("<html><table></table></html>"), /a web page .*save it as \.xlsx/],
    ["an XML of old spreadsheets", Buffer.from('\ufeff<?xml version="1.0"?><Workbook/>'), /text with tags/],
    ["an empty archive", archive({}), /an empty archive/],
    ["an .ods", archive({ "content.xml": "<x/>" }), /another format \(\.ods\): save it as \.xlsx/],
    ["an .xlsb", archive({ "xl/workbook.bin": "x" }), /a binary workbook \(\.xlsb\): save it as \.xlsx/],
  ])("%s is refused", async (_what, bytes, told) => {
    expect(await read(bytes)).toMatch(told);
  });

  it("an unclosed quotation mark is told where it stands", async () => {
    expect(await read(Buffer.from('а;б\r\n1;2\r\n\r\n3;"x\r\n5;6\r\n'))).toMatch(/t\.x:4:1: expected a quotation mark/);
  });
});

describe("a workbook that another program wrote", () => {
  it.each([
    ["rows and cells that do not say where they stand", "<row><c><v>1</v></c><c><v>2</v></c></row>", [[1, "1", "2"]]],
    ["a day as text of its own kind", '<row r="2"><c r="A2" t="d"><v>2022-09-01</v></c></row>', [[2, "2022-09-01"]]],
    ["a formula that gives a day", '<row r="1"><c r="A1" s="1"><f>B1</f><v>44805</v></c></row>', [[1, "2022-09-01"]]],
    [
      "texts in runs, with how to say them",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Лицей </t></r><r><t>№ 1</t></r><rPh><t>x</t></rPh></is></c></row>',
      [[1, "Лицей № 1"]],
    ],
  ])("may have %s", async (_what, rows, expected) => {
    expect(await read(rawWorkbook(rows))).toEqual(expected);
  });

  it("may have a number with a letter of a date in its format", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0\\ \\d\\n"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const bytes = rawWorkbook('<row r="1"><c r="A1" s="1"><v>12</v></c></row>', { "xl/styles.xml": styles });
    expect(await read(bytes)).toEqual([[1, "12"]]);
  });

  it("says which cell refers to a text that is not there", async () => {
    const bytes = rawWorkbook('<row r="3"><c r="B3" t="s"><v>7</v></c></row>', {
      [TEXTS]: textsOf("<si><t>x</t></si>"),
    });
    expect(await read(bytes)).toMatch(/row 3, column B: .*a text that the workbook lacks/);
  });

  it("keeps what stands in the first cell of a merged area only", async () => {
    const rows = `<row r="1">${cell("A1", "a")}${cell("B1", "b")}</row><row r="2">${cell("A2", "c")}${cell("C2", "d")}</row>`;
    expect(await read(rawWorkbook("", { [SHEET]: sheetOf(rows, merged('<mergeCell ref="A1:B2"/>')) }))).toEqual([
      [1, "a"],
      [2, "", "", "d"],
    ]);
  });

  it("is refused when a byte of it is another than it was", async () => {
    const bytes = Buffer.from(await rawWorkbook(`<row r="1">${cell("A1", "x")}</row>`));
    const sum = bytes.indexOf("PK\u0001\u0002", 0, "latin1") + 16;
    for (let place = sum; place >= 16; place = bytes.indexOf("PK\u0001\u0002", place, "latin1") + 16)
      bytes.writeUInt32LE(1, place);
    expect(await read(bytes)).toMatch(/damaged or cut/);
  });
});

describe("a small workbook that asks for much", () => {
  it.each([
    [
      "a cell in the last column of each row",
      () => rawWorkbook(rowsOf(60_000, (row) => `<c r="XFD${row}" s="1"/>`)),
      /none among «Л»/,
    ],
    [
      "a text in the last column of each row",
      () => rawWorkbook(rowsOf(60_000, (row) => `<c r="XFD${row}"><v>1</v></c>`)),
      /row 1, column A: expected at most 200 columns, found 16384/,
    ],
    [
      "a row that no sheet has",
      () => rawWorkbook('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
      /a damaged one/,
    ],
    ["a column that no sheet has", () => rawWorkbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), /a damaged one/],
    [
      "more formats than any program keeps",
      () => rawWorkbook("", { "xl/styles.xml": `<x><cellXfs>${"<xf/>".repeat(100_001)}</cellXfs></x>` }),
      /at most 100000 formats/,
    ],
    [
      "more texts than cells",
      () => rawWorkbook("", { [TEXTS]: textsOf("<si/>".repeat(2_000_001)) }),
      /more text than a table can hold/,
    ],
    [
      "10 MB in one of its texts",
      () =>
        rawWorkbook('<row r="7"><c r="C7" t="s"><v>0</v></c></row>', {
          [TEXTS]: textsOf(`<si><t>${"я".repeat(5_000_000)}</t></si>`),
        }),
      /row 7, column C: expected at most 32767 characters in a cell, found 5000000/,
    ],
    [
      "more merged areas than anyone reads",
      () => rawWorkbook("", { [SHEET]: sheetOf("", merged('<mergeCell ref="A1:B1"/>'.repeat(20_001))) }),
      /at most 20000 merged areas/,
    ],
    [
      "merged areas on top of each other",
      () =>
        rawWorkbook("", {
          [SHEET]: sheetOf(
            rowsOf(6_000, (row) => `<c r="A${row}"><v>1</v></c>`),
            merged('<mergeCell ref="B1:XFD1048576"/>'.repeat(1_000)),
          ),
        }),
      /a damaged one/,
    ],
    [
      "entities behind a long comment",
      () => rawWorkbook("", { [SHEET]: `<!--${"x".repeat(5_000)}--><!DOCTYPE x [<!ENTITY a "a">]>${sheetOf("")}` }),
      /one that declares entities/,
    ],
  ])("%s is refused soon", async (_what, bytes, told) => {
    expect(await readSoon(bytes())).toMatch(told);
  });

  it("may merge the whole sheet", async () => {
    const sheet = sheetOf(`<row r="1">${cell("A1", "x")}</row>`, merged('<mergeCell ref="A1:XFD1048576"/>'));
    expect(await readSoon(rawWorkbook("", { [SHEET]: sheet }))).toEqual([[1, "x"]]);
  });

  it("may have 500,000 empty rows below its table", async () => {
    const rows = rowsOf(500_000, (row) => (row === 1 ? cell("A1", "x") : `<c r="A${row}" s="1"/>`));
    expect(await readSoon(rawWorkbook(rows))).toEqual([[1, "x"]]);
  });
});
