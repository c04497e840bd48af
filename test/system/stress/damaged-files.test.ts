import { deflateRawSync } from "node:zlib";
import { encode } from "iconv-lite";
import { describeProblem } from "../../../src/problem/problem";
import { readTable } from "../../../src/spreadsheet/read-table";
import { archive, withPart, workbook } from "../../support/table-files";

type Case = readonly [what: string, bytes: () => Buffer | Promise<Buffer>, told: RegExp, sheet?: string];

const CSV = "Номер;База\nС-1;Лицей\n";
const RUSSIAN = "Номер договора;Базовая организация\nС-1;Средняя общеобразовательная школа\n".repeat(20);
const BOOK = () =>
  workbook({
    Лист1: [
      ["Номер", "База"],
      ["С-1", "Лицей"],
    ],
  });
const SHEET = "xl/worksheets/sheet1.xml";
const cut = async (share: number) => {
  const book = await BOOK();
  return book.subarray(0, Math.floor(book.length * share));
};
const rows = (count: number, cell: (row: number) => string) =>
  withPart(BOOKS.plain, SHEET, (part) => {
    const all = Array.from({ length: count }, (_none, place) => `<row r="${place + 1}">${cell(place + 1)}</row>`);
    return part.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${all.join("")}</sheetData>`);
  });
const BOOKS: { plain: Buffer } = { plain: Buffer.alloc(0) };

/** An archive whose table of contents says that its part is small. */
async function lyingArchive(): Promise<Buffer> {
  const bytes = await archive({ "xl/workbook.xml": "x".repeat(1_000_000) });
  for (let place = bytes.indexOf("PK\u0001\u0002", 0, "latin1"); place >= 0; place = -1)
    bytes.writeUInt32LE(10, place + 24);
  return bytes;
}

beforeAll(async () => {
  BOOKS.plain = await BOOK();
});

const CASES: readonly Case[] = [
  ["an empty file", () => Buffer.alloc(0), /expected a table, found nothing/],
  ["a file with nothing but a mark", () => Buffer.from("\ufeff"), /expected a table, found nothing/],
  ["a file of empty lines", () => Buffer.from("\n\n;;;\n\n"), /expected a table, found nothing/],
  ["a text in KOI8-R", () => encode(RUSSIAN, "koi8-r"), /found what looks like KOI8-R: save the file as «CSV UTF-8»/],
  ["a text in ISO-8859-5", () => encode(RUSSIAN, "iso-8859-5"), /found what looks like ISO-8859-5/],
  ["a cut text in UTF-16", () => Buffer.from(`\ufeff${CSV}`, "utf16le").subarray(0, -1), /odd number of bytes/],
  [
    "bytes that are no text",
    () => Buffer.from([0xc3, 0x28, 0x00, 0xff, 0x00, 0x12, 0x88, 0x00]),
    /bytes that are none/,
  ],
  ["a NUL in a cell", () => Buffer.from("Номер;База\nС\u0000-1;Лицей\n"), /t\.x:2:1: .*control character/],
  [
    "a control character in a cell",
    () => Buffer.from("Номер;База\nС-1;Ли\u0007цей\n"),
    /t\.x:2:2: .*control character/,
  ],
  [
    "a sign that could not be read",
    () => Buffer.from("Номер;База\nС-1;Ли\ufffdцей\n"),
    /t\.x:2:2: .*could not be read/,
  ],
  [
    "an unclosed quotation mark",
    () => Buffer.from('Номер;База\nС-1;"Лицей\nС-2;Школа\n'),
    /t\.x:\d+:1: expected a quotation mark that closes/,
  ],
  [
    "10 MB in one cell",
    () => Buffer.from(`Номер;База\nС-1;${"я".repeat(5_000_000)}\n`),
    /t\.x:2:2: expected at most 32767 characters in a cell, found 5000000/,
  ],
  [
    "more columns than any table has",
    () => Buffer.from(`${"x;".repeat(300)}x\n`),
    /t\.x:1:1: expected at most 200 columns, found 301/,
  ],
  [
    "more rows than are imported at once",
    () => Buffer.from("x;y\n".repeat(200_001)),
    /t\.x:200001:1: expected at most 200000 rows/,
  ],
  ["60 MB", () => Buffer.alloc(60_000_000, "x"), /expected at most 20000000 bytes, found 60000000/],
  [
    "an old workbook",
    () => Buffer.from("d0cf11e0a1b11ae100000000", "hex"),
    /an old workbook \(\.xls\) or one with a password/,
  ],
  ["a PDF", () => Buffer.from("%PDF-1.7\n"), /found a PDF/],
  ["a picture", () => Buffer.from("89504e470d0a1a0a", "hex"), /found a picture/],
  ["a compressed file", () => Buffer.from("1f8b0800", "hex"), /a compressed file: unpack it first/],
  ["an archive that is no workbook", () => archive({ "a.csv": CSV }), /found another archive: unpack it first/],
  ["a text document", () => archive({ "word/document.xml": "<w/>" }), /found a text document/],
  [
    "an archive of a thousand files",
    () => archive(Object.fromEntries(Array.from({ length: 1_001 }, (_none, place) => [`${place}`, ""]))),
    /an archive of 1001 files/,
  ],
  ["a workbook cut in its middle", () => cut(0.5), /damaged or cut/],
  ["a workbook without its end", () => cut(0.99), /damaged or cut/],
  ["a workbook of which only the beginning is there", () => cut(0.01), /damaged or cut/],
  [
    "a zip bomb",
    () => archive({ "xl/workbook.xml": Buffer.alloc(310_000_000) }),
    /at most 300000000 bytes unpacked, found more/,
  ],
  ["an archive that lies about its sizes", lyingArchive, /damaged or cut/],
  [
    "a sheet that is cut",
    () => withPart(BOOKS.plain, SHEET, (part) => part.slice(0, part.length / 2)),
    /found a part of it cut/,
  ],
  [
    "a sheet that is no XML",
    () => withPart(BOOKS.plain, SHEET, () => deflateRawSync("x").toString("latin1")),
    /found a part of it cut/,
  ],
  [
    "entities that stand for each other",
    () => withPart(BOOKS.plain, SHEET, (part) => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${part}`),
    /one that declares entities/,
  ],
  [
    "a workbook without its texts",
    () => withPart(BOOKS.plain, "xl/sharedStrings.xml", () => null),
    /found one without its part «xl\/sharedStrings\.xml»/,
  ],
  [
    "a sheet that is not there",
    () => BOOKS.plain,
    /expected a sheet «Лист2» with something in it, found the sheets «Лист1»/,
    "Лист2",
  ],
  [
    "nothing but hidden sheets",
    () => workbook({ А: [["x"]] }, (sheet) => (sheet.state = "veryHidden")),
    /expected a visible sheet with a table/,
  ],
  ["nothing but empty sheets", () => workbook({ А: [], Б: [[null, ""]] }), /found none among «А», «Б»/],
  [
    "an error in a cell",
    () =>
      workbook({
        А: [
          ["x", "y"],
          ["1", { error: "#N/A" }],
        ],
      }),
    /sheet «А», row 2, column B: .*#N\/A: mend the formula/,
  ],
  [
    "a formula that was never computed",
    () => workbook({ А: [["x", { formula: "A2", date1904: false }]] }),
    /sheet «А», row 1, column B: .*formula without its value/,
  ],
  [
    "a control character in a workbook",
    () => withPart(BOOKS.plain, "xl/sharedStrings.xml", (part) => part.replace("Лицей", "Ли_x0007_цей\u0085")),
    /row 2, column B: .*control character/,
  ],
  [
    "500,000 empty rows",
    () => rows(500_000, (row) => `<c r="A${row}"/>`),
    /expected a visible sheet with a table, found none among «Лист1»/,
  ],
  [
    "more rows in a workbook than are imported at once",
    () => rows(200_001, (row) => `<c r="A${row}"><v>1</v></c>`),
    /sheet «Лист1», row 200001, column A: expected at most 200000 rows/,
  ],
  [
    "a row that no sheet can have",
    () =>
      rows(1, () => "").then((book) =>
        withPart(book, SHEET, (part) =>
          part.replace('<row r="1">', '<row r="4000000000"><c r="A4000000000"><v>1</v></c>'),
        ),
      ),
    /expected a whole workbook, found a damaged one/,
  ],
  [
    "16,384 columns",
    () => workbook({ А: [Array.from({ length: 16_384 }, () => "x")] }),
    /expected at most 200 columns, found 16384/,
  ],
];

const CELL = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>';
const inPart = (part: string, text: string) => async () => archive({ ...(await PARTS()), [part]: text });
/** The parts of a workbook of our own. */
const PARTS = async () => {
  const parts: Record<string, string> = {};
  for (const name of ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET, "xl/sharedStrings.xml", "xl/styles.xml"])
    await withPart(BOOKS.plain, name, (part) => (parts[name] = part));
  return parts;
};

/** Small archives that unpack to what would fill the memory, were it kept. */
const SWELLING: readonly Case[] = [
  ["tags inside one another in a sheet", inPart(SHEET, `<worksheet><sheetData>${"<a>".repeat(1_000_000)}`), /nests/],
  ["rows inside one another", inPart(SHEET, `<worksheet><sheetData>${'<row r="1">'.repeat(500)}`), /nests/],
  ["tags inside one another among the texts", inPart("xl/sharedStrings.xml", `<sst>${"<si>".repeat(500)}`), /nests/],
  ["tags inside one another in the book", inPart("xl/workbook.xml", `<workbook>${"<x>".repeat(500)}`), /nests/],
  ["tags inside one another in the styles", inPart("xl/styles.xml", `<styleSheet>${"<x>".repeat(500)}`), /nests/],
  [
    "a tag of a million attributes",
    inPart(
      SHEET,
      `<worksheet><sheetData><row ${Array.from({ length: 1_000_000 }, (_none, n) => `a${n}=""`).join(" ")}/>`,
    ),
    /a tag of more than/,
  ],
  [
    "a million cells in one row",
    inPart(SHEET, `<worksheet><sheetData><row>${CELL.repeat(1_000_000)}</row>`),
    /found a damaged one/,
  ],
  [
    "a text of five million pieces",
    inPart(SHEET, `<worksheet><sheetData><row><c t="inlineStr"><is><t>${"яя<x/>".repeat(5_500_000)}`),
    /a cell of more than 1000000 characters/,
  ],
  [
    "a value of five million pieces",
    inPart(SHEET, `<worksheet><sheetData><row><c><v>${"11<x/>".repeat(5_500_000)}`),
    /a cell of more than 1000000 characters/,
  ],
  [
    "a million sheets",
    inPart("xl/workbook.xml", `<workbook><sheets>${'<sheet name="x"/>'.repeat(1_000_000)}</sheets></workbook>`),
    /more than 10000 sheets/,
  ],
  [
    "a million relationships",
    inPart(
      "xl/_rels/workbook.xml.rels",
      `<Relationships>${'<Relationship Id="x"/>'.repeat(1_000_000)}</Relationships>`,
    ),
    /more than 10000 relationships/,
  ],
];

describe("a workbook that swells", () => {
  it.each(SWELLING.map((each) => [each[0], each] as const))(
    "is refused before it fills the memory: %s",
    async (_what, each) => {
      const [, bytes, told] = each;
      const made = await bytes();
      const before = process.memoryUsage().rss;
      const reading = await readTable("t.xlsx", made);
      expect("problems" in reading ? reading.problems.map(describeProblem).join("\n") : "it was read").toMatch(told);
      expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(150);
    },
  );
});

describe("a damaged file", () => {
  it.each(CASES.map((each) => [each[0], each] as const))(
    "%s is refused, with the place and what to do",
    async (_what, each) => {
      const [, bytes, told, sheet] = each;
      const reading = await readTable("t.x", await bytes(), sheet === undefined ? {} : { sheet });
      const problems = "problems" in reading ? reading.problems.map(describeProblem) : ["it was read"];
      expect(problems.join("\n")).toMatch(told);
      expect(problems.length).toBeLessThanOrEqual(101);
    },
  );
});

describe("a file that is odd, but whole", () => {
  it("may have 16,384 columns and 100,000 rows with nothing in them", async () => {
    const text = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>';
    const odd = await rows(100_000, (row) => (row === 1 ? `${text}<c r="XFD1"/>` : `<c r="A${row}"/>`));
    expect(await readTable("t.xlsx", odd)).toMatchObject({ table: { rows: [{ row: 1, cells: ["x"] }] } });
  });

  it("may merge all cells of a sheet", async () => {
    const merged = await withPart(BOOKS.plain, SHEET, (part) =>
      part.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    expect(await readTable("t.xlsx", merged)).toMatchObject({ table: { rows: [{ row: 1, cells: ["Номер"] }] } });
  });

  it("may have any number of Cyrillic letters", async () => {
    const name = "Средняя общеобразовательная школа";
    const cells = Array.from({ length: 5_000 }, (_none, place) => [`${name} № ${place}`]);
    const reading = await readTable("t.xlsx", await workbook({ Лист1: cells }));
    expect("table" in reading && reading.table.rows.map((row) => row.cells)).toEqual(cells);
  });

  it("may have a row that is longer than its header", async () => {
    expect(await readTable("t.csv", Buffer.from("А;Б\n1;2;3\n"))).toMatchObject({
      table: { rows: [{}, { cells: ["1", "2", "3"] }] },
    });
  });
});
