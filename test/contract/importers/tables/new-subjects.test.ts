import type { GraphStore } from "../../../../src/graph/graph-store";
import { importing, previewing } from "../../../support/importing";
import { STORES } from "../../../support/stores";

const HEADERS = "Вид;Наименование;Регион";
const rowsOf = (...rows: string[]) => [HEADERS, ...rows.map((row) => `${row};RU-PSK`)].join("\n");

const KNOWN = rowsOf(
  "муниципальное образование;Псковский район",
  "школа;Школа № 3",
  "школа;Школа № 5 города Невеля",
  "школа;Гимназия имени Примерова",
  "муниципальное образование;Красненский район",
  "институт;Институт развития образования",
);

describe.each(STORES)("a new subject of a table, beside what $name has", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await importing(store, { "known.csv": KNOWN });
  });
  afterAll(() => store.close());

  it.each([
    ["муниципальное образование;Московский район", "муниципальное образование;Лесковский район"],
    ["школа;Школа села Омского", "школа;Школа села Томского"],
    ["школа;Средняя школа села Дальнего", "школа;Начальная школа села Дальнего"],
    ["школа;Школа № 8 посёлка Ясного", "школа;Лицей № 8 посёлка Ясного"],
    ["школа;Гимназия имени Иванова", "школа;Гимназия имени Ивановой-Тестовой"],
  ])("is taken beside another of its file, however alike: %s, %s", async (one, other) => {
    const { problems, summary } = await previewing(store, { "t.csv": rowsOf(one, other) });
    expect([problems, summary.added.length]).toEqual([[], 2]);
  });

  it.each([
    "муниципальное образование;Московский район",
    "муниципальное образование;Краснинский район",
    "школа;Школа № 4 города Невеля",
    "школа;Школа № 5 города Невельска",
    "школа;Гимназия имени Тестова",
    "школа;Лицей № 3",
    "школа;Школа № 3 города Опочки",
    "школа;Школа № 5",
  ])("is taken where the word that tells it apart is another: %s", async (row) => {
    const { problems, summary } = await previewing(store, { "t.csv": rowsOf(row) });
    expect([problems, summary.added.length]).toEqual([[], 1]);
  });

  it.each([
    ["школа;Школа № 3 имени Примерова", "«Школа № 3»"],
    ["школа;Лицей № 5 города Невеля", "«Школа № 5 города Невеля»"],
    ["школа;Гимназия имени А.С. Примерова", "«Гимназия имени Примерова»"],
    ["школа;МАОУ Гимназия им. Примерова", "«Гимназия имени Примерова»"],
    ["муниципальное образование;Псковский муниципальный округ", "«Псковский район»"],
    ["институт;Институт развитая образования", "«Институт развития образования»"],
  ])("may be a known one under another name, which people decide: %s", async (row, known) => {
    const { problems } = await previewing(store, { "t.csv": rowsOf(row) });
    expect(problems).toEqual([expect.stringContaining(`much like ${known}`)]);
  });

  it("is no other name of what another row of the file states", async () => {
    const rows = rowsOf("школа;Школа № 3 имени Примерова", "школа;Школа № 3");
    const { problems, summary } = await previewing(store, { "t.csv": rows });
    expect([problems, summary.added.length]).toEqual([[], 1]);
  });
});
