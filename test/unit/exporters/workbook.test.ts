import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { randomBytes } from "node:crypto";
import type { Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import type { Table } from "../../../src/exporters/table/column";
import { tableOf } from "../../../src/exporters/table/column";
import { workbookOf } from "../../../src/exporters/table/workbook";
import { Language } from "../../../src/language/language";
import { until } from "../../support/until";
import { aTable, METADATA } from "./a-table";

async function readBack(tables: readonly Table[], maxSheetRows?: number): Promise<Workbook> {
  const workbook = new Workbook();
  const bytes = await buffer(workbookOf({ tables, metadata: METADATA, language: Language.RU }, maxSheetRows));
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

function cellsOf(sheet: Worksheet | undefined): unknown[][] {
  return sheet!
    .getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1));
}

const HEADS = [
  { key: "name", header: "Название" },
  { key: "day", header: "День", isDay: true },
  { key: "count", header: "Число" },
];

describe("a workbook", () => {
  it("holds texts, dates that can be reckoned with, and numbers", async () => {
    const workbook = await readBack([aTable(HEADS, [["Школа", "2022-09-01", 5]])]);
    const sheet = workbook.getWorksheet("Вещи");
    expect(cellsOf(sheet)).toEqual([
      ["Название", "День", "Число"],
      ["Школа", new Date("2022-09-01T00:00:00Z"), 5],
    ]);
    expect(sheet!.getCell("B2").numFmt).toBe("dd.mm.yyyy");
  });

  it("keeps its headers in sight and lets filter by them", async () => {
    const sheet = (
      await readBack([
        aTable(HEADS, [
          ["a", null, null],
          ["b", null, null],
        ]),
      ])
    ).getWorksheet("Вещи")!;
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet.autoFilter).toBe("A1:C3");
  });

  it("never makes a formula of a text", async () => {
    const sheet = (
      await readBack([
        aTable(HEADS, [
          ["=1+1", null, null],
          ["@SUM(A1)", null, null],
        ]),
      ])
    ).getWorksheet("Вещи")!;
    expect(sheet.getCell("A2").value).toBe("=1+1");
    expect(sheet.getCell("A3").value).toBe("@SUM(A1)");
    expect(sheet.getCell("A2").formula).toBeUndefined();
  });

  it("says on its last sheet what it is", async () => {
    const workbook = await readBack([aTable(HEADS, [["a", null, null]])]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Вещи", "О выгрузке"]);
    expect(cellsOf(workbook.getWorksheet("О выгрузке"))).toEqual([
      ["Сведения", "Значение"],
      ["Выгрузка", "Вещи"],
      ["На дату (asOf)", "2022-09-15"],
      ["Ревизия (knownAt)", 2],
      ["Хеш ревизии", METADATA.hash],
      ["Отбор", '{"filter":{"regions":["RU-BA"]}}'],
      ["Строк", 1],
      ["Полнота", "полная"],
      ["Время выгрузки", "15.09.2022, 12:00:00 (Europe/Moscow)"],
      ["Версия сервиса", "zveno 0.1.0"],
    ]);
  });

  it("goes on to another sheet where one is full", async () => {
    const workbook = await readBack(
      [
        aTable(
          HEADS,
          ["a", "b", "c", "d", "e"].map((name) => [name]),
        ),
      ],
      2,
    );
    expect(workbook.worksheets.map(({ name }) => name).slice(0, 4)).toEqual([
      "Вещи",
      "Вещи (2)",
      "Вещи (3)",
      "О выгрузке",
    ]);
    expect(cellsOf(workbook.getWorksheet("Вещи (3)")).flat().filter(Boolean)).toEqual([
      ...HEADS.map(({ header }) => header),
      "e",
    ]);
  });

  it("cuts a text that Excel would refuse the file for, and says so by its end", async () => {
    const sheet = (await readBack([aTable(HEADS, [["я".repeat(40_000)]])])).getWorksheet("Вещи")!;
    const text = sheet.getCell("A2").value as string;
    expect(text).toHaveLength(32_767);
    expect(text.endsWith("я…")).toBe(true);
  });
});

describe("a workbook that nobody reads", () => {
  /** Pages that do not shrink, and how many of them were taken. */
  function countedPages() {
    const taken = { pages: 0, isEnded: false };
    async function* pages(): AsyncGenerator<readonly string[]> {
      try {
        while (taken.pages++ < 200) yield await Promise.resolve(manyTexts());
      } finally {
        taken.isEnded = true;
      }
    }
    const columns = [{ key: "text", header: "Текст", value: (text: string) => text }];
    return { taken, table: tableOf("Вещи", columns, pages()) };
  }

  function manyTexts(): readonly string[] {
    return Array.from({ length: 500 }, () => randomBytes(200).toString("base64"));
  }

  it("takes a few pages and no more", async () => {
    const { taken, table } = countedPages();
    const stream = workbookOf({ tables: [table], metadata: METADATA, language: Language.RU });
    await pause(1_500);
    const stalled = taken.pages;
    expect(stalled).toBeLessThan(20);
    await pause(500);
    expect(taken.pages).toBe(stalled);
    stream.destroy();
  });

  it("ends the reading of pages when it is destroyed", async () => {
    const { taken, table } = countedPages();
    const stream = workbookOf({ tables: [table], metadata: METADATA, language: Language.RU });
    await until("pages are taken", () => Promise.resolve(taken.pages > 0));
    stream.destroy();
    await until("the reading has ended", () => Promise.resolve(taken.isEnded));
    expect(taken.pages).toBeLessThan(20);
  });

  it("hands an error of its pages on", async () => {
    const broken = tableOf("Вещи", [], failing());
    await expect(buffer(workbookOf({ tables: [broken], metadata: METADATA, language: Language.RU }))).rejects.toThrow(
      "gone",
    );
  });

  async function* failing(): AsyncGenerator<readonly string[]> {
    yield await Promise.resolve([]);
    throw new Error("gone");
  }
});
