import type { Cell } from "../../../src/exporters/table/column";
import { csvOf } from "../../../src/exporters/table/csv";
import { Language } from "../../../src/language/language";
import { csvRows } from "../../support/exported";
import { aTable, textOf } from "./a-table";

const KIND_WORDS = {
  A: { RU: { term: "слово A" }, EN: { term: "word A" } },
  B: { RU: { term: "слово B" }, EN: { term: "word B" } },
};

function csv(rows: readonly (readonly Cell[])[]): Promise<string> {
  return textOf(
    csvOf(
      aTable(
        [
          { key: "a", header: "Один" },
          { key: "b", header: "Два", words: KIND_WORDS },
        ],
        rows,
      ),
      Language.RU,
    ),
  );
}

test("begins with a byte order mark and parts fields by semicolons and lines as Windows does", async () => {
  expect(await csv([["x", null]])).toBe("\uFEFFОдин;Два\r\nx;\r\n");
});

test("has headers even where there is no row", async () => {
  expect(await csv([])).toBe("\uFEFFОдин;Два\r\n");
});

test.each(["=1+1", "+7 900", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x";"y")'])(
  "puts an apostrophe before %j, so that opening the file runs nothing",
  async (text) => {
    const [, row] = csvRows(await csv([[text, null]]));
    expect(row![0]).toBe(`'${text}`);
  },
);

test("gives back semicolons, quotes and line breaks within a cell, and lists and words as people read them", async () => {
  const rows: Cell[][] = [
    ['он; "она"\nоно', "A"],
    [
      ["а", "б"],
      ["A", "B"],
    ],
    [true, null],
    [7, null],
  ];
  const [, ...read] = csvRows(await csv(rows));
  expect(read).toEqual([
    ['он; "она"\nоно', "слово A"],
    ["а; б", "слово A; слово B"],
    ["да", ""],
    ["7", ""],
  ]);
});
