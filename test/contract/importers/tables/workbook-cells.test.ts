import type { CellValue, Worksheet } from "exceljs";
import type { GraphStore } from "../../../../src/graph/graph-store";
import { fillWithBuiltInData, previewing } from "../../../support/importing";
import { STORES } from "../../../support/stores";
import { workbook } from "../../../support/table-files";
import { rawWorkbook } from "../../../support/workbook-parts";

const DUTY = ["Акт", "Пункт", "Текст пункта", "Обязанность", "Срок по", "Ответственный"];
const AGREEMENT = ["Номер", "Форма", "Подписан", "Базовая организация", "Участники"];

describe.each(STORES)("the cells of a workbook, imported into $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
  });
  afterAll(() => store.close());

  const read = async (rows: readonly (readonly CellValue[])[], change?: (sheet: Worksheet) => void) => {
    const { problems, summary } = await previewing(store, { "t.xlsx": await workbook({ Лист1: rows }, change) });
    return problems.length > 0 ? problems : summary.added;
  };
  const shownAs = (place: string, numFmt: string) => (sheet: Worksheet) => {
    sheet.getCell(place).numFmt = numFmt;
  };

  it.each([
    [1.1, "0.00", "1.10"],
    [1.1, "General", "1.1"],
    [12, "0", "12"],
    [3, "0.0", "3.0"],
  ])("give a clause as it is shown: %d in the format %s", async (value, format, shown) => {
    const row = ["sak-order-2022", value, "Подвести.", "Итоги", new Date("2022-10-01"), "sak-rcokoso"];
    const found = await read([DUTY, row], shownAs("B2", format));
    if (shown === "3.0") expect(found).toEqual([expect.stringContaining("the number of a provision")]);
    else expect(found).toContainEqual(expect.objectContaining({ kind: "Duty", id: `sak-order-2022.d${shown}` }));
  });

  it.each([
    ["a date in a number", new Date("2024-05-12"), "dd.mm", "column A «Номер»: expected text, found «2024-05-12»"],
    ["a date with its time", new Date("2024-05-12"), "yyyy-mm-dd h:mm:ss", "column A «Номер»: expected text"],
    ["a percentage", 0.12, "0%", "column A «Номер»: expected text, found «0.12»"],
    ["a rounded number", 1.25, "0.0", "column A «Номер»: expected text, found «1.25»"],
    ["a number with a word", 5, '0" шт."', "column A «Номер»: expected text"],
    ["a number with more digits than it keeps", 12345678901234567000, "0", "column A «Номер»: expected text"],
    ["true", true, "General", "column A «Номер»: expected text, found «да»"],
  ])("are told where a text would be another than is shown: %s", async (_what, value, format, problem) => {
    const row = [value, "сотрудничество", new Date("2024-05-20"), "sak-ministry", "sak-rcokoso"];
    expect(await read([AGREEMENT, row], shownAs("A2", format))).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    [7, "000", "007"],
    [2024, "#,##0", null],
    [12, "_-* 0_-", "12"],
  ])("give a number with its noughts: %d in the format %s", async (value, format, shown) => {
    const row = [value, "сотрудничество", new Date("2024-05-20"), "sak-ministry", "sak-rcokoso"];
    const found = await read([AGREEMENT, row], shownAs("A2", format));
    if (shown === null) expect(found).toEqual([expect.stringContaining("column A «Номер»: expected text")]);
    else
      expect(found).toContainEqual(
        expect.objectContaining({ after: expect.objectContaining({ number: shown }) as object }),
      );
  });

  it("are a problem where a formula has no value, and blank where it has an empty one", async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const head = ["Вид", "Наименование", "Регион", "Краткое наименование"].map((text, at) =>
      cell(`${"ABCD"[at]}1`, text),
    );
    const row = [cell("A2", "школа"), cell("B2", "Школа села Формулина"), cell("C2", "RU-SAK")];
    const withCell = (last: string) =>
      rawWorkbook(`<row r="1">${head.join("")}</row><row r="2">${[...row, last].join("")}</row>`);
    for (const uncomputed of ["<f>A1</f><v/>", "<f>A1</f><v></v>", "<f>A1</f>", '<f t="shared" si="0"/>']) {
      const { problems } = await previewing(store, { "t.xlsx": await withCell(`<c r="D2">${uncomputed}</c>`) });
      expect(problems).toEqual([expect.stringContaining("found a formula without its value")]);
    }
    const empty = await previewing(store, { "t.xlsx": await withCell('<c r="D2" t="str"><f>""</f><v></v></c>') });
    expect([empty.problems, empty.summary.added.length]).toEqual([[], 1]);
    const { problems } = await previewing(store, {
      "t.xlsx": await withCell('<c r="D2" t="e"><f>A1</f><v>#REF!</v></c>'),
    });
    expect(problems).toEqual([expect.stringContaining("#REF!")]);
  });

  it("are a problem in a CSV file, too, where they hold a formula or its error", async () => {
    const { problems } = await previewing(store, {
      "t.csv": "Вид;Наименование;Регион\nшкола;=B1&C1;RU-SAK\nшкола;#ССЫЛКА!;RU-SAK\n",
    });
    expect(problems).toEqual([
      expect.stringContaining("2:2: expected a value, found a formula"),
      expect.stringContaining("#ССЫЛКА!"),
    ]);
  });

  it("that are merged over rows stand in each of them", async () => {
    const rows = [
      DUTY,
      ["sak-order-2022", "8", "Провести совещание.", "Совещание", new Date("2022-10-01"), "sak-rcokoso"],
      [null, null, null, null, null, "sak-ministry"],
      ["sak-order-2022", "9", "Отчитаться.", "Отчёт", new Date("2022-11-01"), "sak-rcokoso"],
    ];
    const facts = await read(rows, (sheet) =>
      ["A", "B", "C", "D", "E"].forEach((at) => sheet.mergeCells(`${at}2:${at}3`)),
    );
    const bearers = facts.flatMap((fact) =>
      typeof fact === "object" && fact.kind === "RESPONSIBLE_FOR" ? [`${fact.id} ${fact.toId}`] : [],
    );
    expect(bearers.sort()).toEqual([
      "sak-ministry sak-order-2022.d8",
      "sak-rcokoso sak-order-2022.d8",
      "sak-rcokoso sak-order-2022.d9",
    ]);
  });

  it("that are merged over columns make one header with those below them", async () => {
    const rows = [
      ["Реестр", null, null, null, null, null, null],
      ["Акт", "Пункт", "Текст пункта", "Обязанность", "Срок", null, "Ответственный"],
      [null, null, null, null, "с", "по", null],
      ["sak-order-2022", "8", "Провести.", "Совещание", new Date("2022-10-01"), new Date("2022-11-01"), "sak-rcokoso"],
    ];
    const merge = (sheet: Worksheet) =>
      ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3"].forEach((area) => sheet.mergeCells(area));
    expect(await read(rows, merge)).toContainEqual(
      expect.objectContaining({
        kind: "Duty",
        after: expect.objectContaining({ deadlineFrom: "2022-10-01", due: "2022-11-01" }) as object,
      }),
    );
  });

  it("that are merged over both keep a register's rows together, whatever kind of table it is", async () => {
    const rows = [
      ["Номер", "Форма", "Подписан", "Базовая организация", "Участники"],
      ["12", "сетевая форма", new Date("2024-08-26"), "obr-institute", "obr-school-1"],
      [null, null, null, null, "obr-school-2"],
      [null, null, null, null, "obr-school-3"],
    ];
    const facts = await read(rows, (sheet) => ["A", "B", "C", "D"].forEach((at) => sheet.mergeCells(`${at}2:${at}4`)));
    expect(facts.filter((fact) => typeof fact === "object" && fact.kind === "NETWORK_AGREEMENT")).toHaveLength(3);
  });
});
