import { ndjsonOf } from "../../../src/exporters/table/ndjson";
import { aTable, METADATA, textOf } from "./a-table";

test("says first what it is and last how many rows it has, and keeps values as they are", async () => {
  const heads = [
    { key: "id", header: "Код" },
    { key: "kinds", header: "Виды", words: { A: { RU: { term: "слово A" }, EN: { term: "word A" } } } },
  ];
  const text = await textOf(
    ndjsonOf(
      aTable(heads, [
        ["=1\n2", ["A"]],
        ["б", null],
      ]),
      METADATA,
    ),
  );
  expect(text.endsWith("\n")).toBe(true);
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { export: METADATA, columns: { id: "Код", kinds: "Виды" } },
    { id: "=1\n2", kinds: ["A"] },
    { id: "б", kinds: null },
    { count: 2 },
  ]);
});
