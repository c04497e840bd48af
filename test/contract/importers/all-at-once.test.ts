import type { GraphStore } from "../../../src/graph/graph-store";
import { fillWithBuiltInData, previewing } from "../../support/importing";
import { STORES } from "../../support/stores";

describe.each(STORES)("all that is wrong with a file is told at once, beside $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
  });
  afterAll(() => store.close());

  it.each([
    [
      "a responsibility with a wrong role, days in the wrong order, an unknown duty",
      "Ответственный;Идентификатор обязанности;Роль;Действует с;Действует по\nobr-ministry;obr-nowhere.d1;начальник;01.09.2024;01.08.2024\n",
      ["column B", "column C", "column E"],
    ],
    [
      "a membership with an unknown subject, days in the wrong order, a wrong day",
      "Участник;Группа;Действует с;Действует по;На дату\nникто такой;obr-municipal-heads;01.09.2024;01.08.2024;вчера\n",
      ["column A", "column D", "column E"],
    ],
    [
      "an agreement with a wrong form, no number, an unknown party",
      "Номер;Форма;Базовая организация;Участники;Действует с;Не действует с\n;дружба;obr-ministry;никто такой;01.09.2024;01.09.2024\n",
      ["column B", "column D", "column F"],
    ],
    [
      "a duty with a wrong day, an unknown programme, a wrong force",
      "Акт;Пункт;Текст пункта;Обязанность;Обязательность;Срок по;Программы\nobr-order-2024;88.1;Текст.;Дело;слегка;вчера;Нет такой программы\n",
      ["column B", "column E", "column F", "column G"],
    ],
  ])("%s", async (_what, csv, columns) => {
    const { problems } = await previewing(store, { "t.csv": csv });
    expect(problems.map((problem) => /column [A-Z]/.exec(problem)?.[0]).sort()).toEqual(columns);
  });

  it("in an act document whose other entries depart from the schema", async () => {
    const { problems } = await previewing(store, {
      "t.yaml": [
        "subjects:",
        "  - { id: tst-a, kind: CASTLE, name: Замок }",
        "  - { id: tst-b, kind: SCHOOL, name: Школа, exists: { to: 2020-01-01 } }",
        "memberships: [{ subject: tst-b, group: obr-municipal-heads, valid: { from: 2021-01-01 } }]",
        "subordination:",
        "  - { subject: tst-b, superior: tst-b }",
        "  - { subject: tst-a, superior: nobody }",
      ].join("\n"),
    });
    expect(problems.map((problem) => problem.split(":")[1])).toEqual(["2", "4", "6", "7"]);
  });

  it("in all files of an import", async () => {
    const { problems } = await previewing(store, {
      "a.yaml": "subjects: [{ id: tst-a, kind: CASTLE, name: Замок }]",
      "b.csv": "Участник;Группа\nникто такой;obr-municipal-heads\n",
      "c.json": '{"subordination": [{"subject": "obr-ministry", "superior": "obr-ministry"}]}',
    });
    expect(problems.map((problem) => problem.slice(0, 1))).toEqual(["a", "b", "c"]);
  });
});
