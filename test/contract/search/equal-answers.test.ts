import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import type { GraphStore } from "../../../src/graph/graph-store";
import { search } from "../../../src/search/search.question";
import { builtInData } from "../../support/once-a-worker/built-once";
import { COMPARED_STORES } from "../../support/stores";
import { snapshotOn } from "../../support/test-graph";

const TEXTS = [
  ...["лицей", "лицея", "школа", "школы №", "школа № 12", "№ 1", "1", "колледж", "колледжи", "университет"],
  ...["министерство", "министерства образования", "мин", "м", "а", "и", "образов", "обра зов", "ИРО", "ИРО РБ"],
  ...[
    "точка роста",
    "Точки роста",
    "кванториум",
    "IT-куб",
    "it куб",
    "аврора",
    "муниципальный район",
    "уфа",
    "г. Уфа",
    "Карпова",
  ],
  ...[
    "Карповой Н.Ю.",
    "3.12-1101-Р",
    "3.12-1101",
    "22.04.2022",
    "договор",
    "сетевая форма",
    "сводный отчёт",
    "сводный отчет",
    "отчёты",
  ],
  ...[
    "м²",
    "Ⅳ форум",
    "IV форум",
    "ответственный за",
    "2022/2023",
    "образцовая область",
    "п. 6 распоряжения",
    "Распоряжение № 3.12-1101-Р",
    "пункт 4",
    "руководители",
    "ёлка",
    "o'reilly",
    "école",
    "ß",
    "学校",
  ],
];

describe("search of the built-in data", () => {
  const answers = new Map<string, readonly string[]>();

  describe.each(COMPARED_STORES)("on $name", ({ open }) => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await open();
      await loadBuiltInData(store, builtInData(true), () => new Date());
    }, 60_000);
    afterAll(() => store.close());

    it.each(TEXTS)("gives the answer of every other store to «%s»", async (text) => {
      const found = await search(await snapshotOn(store), { text, first: 1000 });
      const answer = found.map(({ entity, score }) => `${entity.id} ${score}`);
      answers.set(text, answers.get(text) ?? answer);
      expect(answer).toEqual(answers.get(text));
    });
  });

  it("finds something for most texts", () => {
    expect([...answers.values()].filter((answer) => answer.length > 0).length).toBeGreaterThan(TEXTS.length / 2);
  });
});
