import type { GraphStore } from "../../../src/graph/graph-store";
import { bytesOf, exported, sheetRows } from "../../support/exported";
import { pdfText } from "../../support/pdf-text";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const DRAWING = `
  ministry minobr name="Министерство образования"
  group heads name="Руководители школ" declaredSize=3
  school school-7 name="Лицей № 7"
  school school-8 name="Школа № 8"
  position deputy name="Заместитель министра"
  position minister name="Министр"
  person ivanov name="И.И. Иванов"
  act order 2022-01-01.. number=7 date=2021-12-20 title="О центрах"
  clause order.p1 order.p2 of=order 2022-01-01..
  duty order.d1 by=order.p1 title="Сводный отчёт" deadlineKind=DATE due=2022-09-20 deadlineText="до 20 сентября"
  duty order.d2 by=order.p2 title="Учёт договоров"
  school-7 -MEMBER_OF-> heads
  school-8 -MEMBER_OF-> heads
  heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1 2022-01-01..2023-01-01
  deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=1 basis=order.p2
  deputy -SUBORDINATE_TO-> minister
  ivanov -HOLDS-> deputy attestedOn=2021-12-20
  school-7 -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2
  order.p1 -ESTABLISHES-> order.d1
  order.p2 -ESTABLISHES-> order.d2
  order.p1 -PART_OF-> order
  order.p2 -PART_OF-> order
`;

const DUTY = { duty: "order.d1", asOf: "2022-09-15" };

describe.each(STORES)("accountability as a document on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, DRAWING);
  });
  afterAll(() => store.close());

  async function pages(parameters: Readonly<Record<string, string>>): Promise<string> {
    return (await pdfText(await bytesOf(exported(store, "accountability.pdf", parameters)))).join("\n");
  }

  async function sheet(name: string, parameters: Readonly<Record<string, string>> = DUTY) {
    return sheetRows(await bytesOf(exported(store, "accountability.xlsx", parameters)), name);
  }

  it("has the chain as a sheet: who is followed by who stands behind them", async () => {
    const [, ...rows] = await sheet("Цепочка ответственности");
    expect(rows.map((row) => row.slice(2, 6).concat(row.slice(7)))).toEqual([
      [
        "Исполнение",
        "1",
        "Исполнитель",
        "Руководители школ",
        "пункт 1 распоряжения от 20.12.2021 № 7",
        "2022-01-01",
        "2023-01-01",
        "",
        "действует",
      ],
      ["Исполнение", "2", "участник", "Лицей № 7", "", "", "", "", "действует"],
      ["Исполнение", "2", "участник", "Школа № 8", "", "", "", "", "действует"],
      [
        "Контроль",
        "1",
        "Контроль",
        "Заместитель министра",
        "пункт 2 распоряжения от 20.12.2021 № 7",
        "",
        "",
        "",
        "действует",
      ],
      ["Контроль", "2", "занимает", "И.И. Иванов", "", "", "", "2021-12-20", "действует"],
      ["Контроль", "2", "вышестоящий", "Министр", "", "", "", "", "действует"],
    ]);
  });

  it("has bases, breaks and findings as sheets", async () => {
    const [, ...bases] = await sheet("На чём основана");
    expect(bases.map((row) => [row[2], row[4]])).toEqual([
      ["пункт 1 распоряжения от 20.12.2021 № 7", "order.p1"],
      ["Распоряжение от 20.12.2021 № 7", "О центрах"],
    ]);
    const [, ...breaks] = await sheet("Разрывы цепочки");
    expect(breaks.map((row) => row[2])).toEqual([
      "Не записано, кто занимает эту должность на дату: Министр.",
      "В группе записано меньше участников, чем заявлено: Руководители школ.",
    ]);
    const [, ...findings] = await sheet("Замечания");
    expect(findings.map((row) => row[3])).toContain("Неполная группа: Руководители школ");
  });

  it("has it all as pages, with the moment, the time and the version at their foot", async () => {
    const text = await pages(DUTY);
    for (const part of [
      "Ответственность за исполнение обязанности",
      "На дату 15.09.2022, ревизия 1",
      "Сводный отчёт",
      "Исполнители — руководители школ (2 участника).",
      "с 01.01.2022 по 31.12.2022",
      "известно на 20.12.2021",
      "Не записано, кто занимает эту должность на дату: Министр.",
      "Неполная группа: Руководители школ",
      "выгружено 15.09.2022, 12:00:00 (Europe/Moscow) · Zveno 0.1.0",
      "стр. 1 из",
    ])
      expect(text).toContain(part);
  });

  it("speaks English where that is asked for, and leaves names as they are", async () => {
    const text = await pages({ ...DUTY, lang: "en" });
    expect(text).toContain("Accountability for a duty");
    expect(text).toContain("Executors — руководители школ (2 members).");
    expect(text).toContain("page 1 of");
    expect(text).not.toMatch(/Цепочка|Исполнитель|действует/);
  });

  it("tells of a subject all duties that it bears, in which role and through whom", async () => {
    const parameters = { subject: "school-7", asOf: "2022-09-15" };
    const [, ...duties] = await sheet("Обязанности", parameters);
    expect(duties.map((row) => row[1])).toEqual(["Сводный отчёт", "Учёт договоров"]);
    expect(duties[0]![3]).toContain("Роль субъекта: Исполнитель (через группу «Руководители школ»)");
    const text = await pages(parameters);
    expect(text).toContain("За что отвечает: Лицей № 7");
    expect(text).toContain("Учёт договоров");
  });

  it("tells that a subject bears nothing", async () => {
    expect(await pages({ subject: "minobr", asOf: "2022-09-15" })).toContain("На эту дату обязанностей не записано.");
  });

  it("says that members are left out, and is no whole document then", async () => {
    const made = await exported(store, "accountability.xlsx", { ...DUTY, perGroup: "1" });
    made.stream.destroy();
    expect(made.metadata.isPartial).toBe(true);
    const [, [, , , , notes] = []] = await sheet("Обязанности", { ...DUTY, perGroup: "1" });
    expect(notes).toContain("Группа «Руководители школ»: показано участников 1 из 2");
  });

  it("is refused for nothing, for both, and for what is not there", async () => {
    await expect(pages({})).rejects.toThrow("Name either `duty` or `subject`");
    await expect(pages({ duty: "order.d1", subject: "school-7" })).rejects.toThrow("Name either `duty` or `subject`");
    await expect(pages({ duty: "nothing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(pages({ subject: "nobody" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
