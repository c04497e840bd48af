import type { GraphStore } from "../../../../src/graph/graph-store";
import { readColumnMapping } from "../../../../src/importers/tables/reading/column-mapping";
import { fillWithBuiltInData, previewing } from "../../../support/importing";
import { STORES } from "../../../support/stores";
import { workbook } from "../../../support/table-files";

describe.each(STORES)("a preview tells how it understood a table, read against $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
  });
  afterAll(() => store.close());

  it("by column, kind, rows, first row, and what was not read", async () => {
    const book = await workbook({
      Реестр: [
        ["Центры области"],
        ["Центр", "На базе", "Действует с", "Примечание"],
        ["obr-tochka-rosta-1", "obr-school-1", new Date("2024-09-01"), "новый"],
        ["obr-tochka-rosta-2", "obr-school-2", null, null],
      ],
      Пустой: [],
      Архив: [["Центр"], ["прежний"]],
    });
    const { tables } = await previewing(store, { "t.xlsx": book });
    expect(tables).toMatchObject([
      {
        file: "t.xlsx",
        sheet: "Реестр",
        kind: "hostings",
        why: "it has the headers that such a table needs: «Центр», «На базе»",
        headerRow: 2,
        columns: [
          { column: "A", header: "Центр", field: "centre", meaning: "Центр" },
          { column: "B", header: "На базе", field: "host", meaning: "На базе" },
          { column: "C", header: "Действует с", field: "from", meaning: "Действует с" },
        ],
        unreadColumns: [{ column: "D", header: "Примечание" }],
        unreadSheets: ["Архив"],
        rows: 2,
        mapping: null,
      },
    ]);
    expect(tables?.[0]?.firstRow["host"]).toMatch(/\(obr-school-1\)$/);
    expect(tables?.[0]?.firstRow["from"]).toBe("2024-09-01");
  });

  it.each([
    ["name,struct,addr\nСредняя школа № 1,государственная,улица Примерная\n", "defaults:\n  kind: школа\n"],
    ["Наименование;Что это;Адрес\nЛицей села Тестова;школа;улица\n", "columns:\n  Что это: kind\n"],
    ["Учреждение;Тип ОО;Регион\nКолледж города Тестова;колледж;RU-SAK\n", "kind: subjects"],
    ["Член;Группа\nobr-ministry;obr-school-heads\n", "columns:\n  Член: subject\n"],
    ["ФИО,Должность,Где\nПроба А.А.,секретарь,obr-ministry\n", "columns:\n  Где: organisation\n"],
  ])("with a mapping that would do where it could not: %j", async (csv, lines) => {
    const { problems, tables } = await previewing(store, { "t.csv": csv });
    const mapping = tables?.[0]?.mapping ?? "";
    expect([problems.length, tables?.[0]?.kind]).toEqual([1, null]);
    expect(mapping).toContain(lines);
    const read = readColumnMapping("m.yaml", mapping);
    if ("problems" in read) throw new Error(mapping);
    const again = await previewing(store, { "t.csv": csv }, { mapping: read.mapping });
    expect([mapping, again.problems]).toEqual([mapping, []]);
    expect(again.summary.added.length).toBeGreaterThan(0);
  });

  it("not for act documents", async () => {
    expect((await previewing(store, { "t.yaml": "subjects: []" })).tables).toBeUndefined();
  });
});
