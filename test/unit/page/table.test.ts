import { type Column, filteredRows, sortedRows } from "../../../src/page/components/table/column";
import { csvOf, tsvOf } from "../../../src/page/components/table/table-text";

interface Row {
  readonly name: string;
  readonly count: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "name", title: "Кто", text: ({ name }) => name },
  { key: "count", title: "Сколько", text: ({ count }) => String(count), order: ({ count }) => count },
];
const ROWS: readonly Row[] = [
  { name: "Школа № 10", count: 9 },
  { name: "Школа № 9", count: 10 },
  { name: "Ёлочка; «сад»", count: 2 },
];
const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

describe("A table of the page", () => {
  test("keeps the order of the answer until a column is chosen", () => {
    expect(sortedRows(ROWS, COLUMNS, null)).toBe(ROWS);
  });

  test("sorts names with numbers by their size, and numbers as numbers", () => {
    expect(names(sortedRows(ROWS, COLUMNS, { key: "name", isDescending: false }))).toEqual([
      "Ёлочка; «сад»",
      "Школа № 9",
      "Школа № 10",
    ]);
    expect(sortedRows(ROWS, COLUMNS, { key: "count", isDescending: true }).map(({ count }) => count)).toEqual([
      10, 9, 2,
    ]);
  });

  test("filters by column, case aside and ё as е", () => {
    expect(names(filteredRows(ROWS, COLUMNS, { name: " елОчка" }))).toEqual(["Ёлочка; «сад»"]);
    expect(names(filteredRows(ROWS, COLUMNS, { name: "школа", count: "10" }))).toEqual(["Школа № 9"]);
    expect(filteredRows(ROWS, COLUMNS, {})).toHaveLength(3);
  });

  test("is exported as the service exports, and runs no formula", () => {
    const formula = { name: '=HYPERLINK("x")', count: 1 };
    expect(csvOf(COLUMNS, [ROWS[2]!, formula])).toBe(
      '\uFEFFКто;Сколько\r\n"Ёлочка; «сад»";2\r\n"\'=HYPERLINK(""x"")";1\r\n',
    );
  });

  test("is copied as spreadsheets take it", () => {
    expect(tsvOf(COLUMNS, [{ name: "а\tб\nв", count: 1 }])).toBe("Кто\tСколько\r\nа б в\t1\r\n");
  });
});
