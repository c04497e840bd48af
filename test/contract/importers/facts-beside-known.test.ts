import type { GraphStore } from "../../../src/graph/graph-store";
import { fillWithBuiltInData, importing, previewing } from "../../support/importing";
import { STORES } from "../../support/stores";

const DISSOLVED = `
region: XX-TST
acts:
  - id: tst-order
    kind: ORDER
    title: О проверке
    inForce: { from: 2024-01-10 }
    provisions:
      - { path: "1", text: Сдать отчёт., duty: { title: Отчёт, responsible: [tst-open] } }
  - { id: tst-old, kind: ORDER, title: О прежнем, inForce: { from: 2020-01-01, to: 2023-01-01 }, provisions: [{ path: "1", text: Вести., duty: { title: Учёт } }] }
subjects:
  - { id: tst-closed, kind: SCHOOL, name: Закрытая школа, exists: { to: 2024-04-01 } }
  - { id: tst-new, kind: SCHOOL, name: Новая школа, exists: { from: 2024-09-01 } }
  - { id: tst-open, kind: SCHOOL, name: Открытая школа }
  - { id: tst-city, kind: MUNICIPALITY, name: город Проба }
  - { id: tst-centre, kind: CENTRE, centreKind: TOCHKA_ROSTA, name: Центр пробы }
groups:
  - { id: tst-group, name: школы пробы, level: INSTITUTIONAL }
  - { id: tst-inner, name: малые школы пробы, level: INSTITUTIONAL }
memberships: [{ subject: tst-inner, group: tst-group }]
subordination: [{ subject: tst-open, superior: tst-city }]
positions: [{ id: tst-closed-head, title: директор, organisation: tst-closed }]
`;

describe.each(STORES)("facts of an import beside what $name knows", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
    await importing(store, { "known.yaml": DISSOLVED });
  });
  afterAll(() => store.close());

  it.each([
    [
      "a responsibility",
      "t.csv",
      "Ответственный;Идентификатор обязанности;Роль;Действует с\ntst-closed;tst-order.d1;соисполнитель;01.01.2025",
      "t.csv, row 2, column D «Действует с»",
    ],
    ["a membership", "t.csv", "Участник;Группа;Действует с\ntst-closed;tst-group;01.04.2024", "row 2, column C"],
    ["a hosting", "t.csv", "Центр;На базе;Действует с\ntst-centre;tst-closed;2024-05-01", "row 2, column C"],
    ["a post", "t.csv", "Должность;Организация;ФИО;Действует с\nдиректор;tst-closed;Проба А.А.;01.05.2024", "column D"],
    ["what is attested", "t.csv", "Участник;Группа;На дату\ntst-closed;tst-group;01.05.2024", "row 2, column C"],
    [
      "a superior",
      "t.yaml",
      "subordination:\n- { subject: tst-closed, superior: tst-city, valid: { from: 2024-06-01 } }",
      "t.yaml:2:",
    ],
    [
      "an agreement",
      "t.json",
      '{"agreements": [{"id": "tst-a", "form": "PRACTICE", "inForce": {"from": "2024-06-01"}, "base": "tst-closed", "participants": ["tst-open", "tst-city"]}]}',
      "t.json:1:",
    ],
    [
      "a duty in an act",
      "t.yaml",
      "responsibilities: [{ subject: tst-closed-head, duty: tst-order.d1, valid: { from: 2024-06-01 } }]",
      "t.yaml:1:",
    ],
  ])("are refused where they begin after the end of what they join: %s", async (_what, name, text, place) => {
    const { problems } = await previewing(store, { [name]: text });
    expect(problems.join("\n")).toContain(place);
    expect(problems.join("\n")).toContain("существовал по 31.03.2024");
  });

  it("are refused where they end before the beginning, or fall after the end of a duty", async () => {
    const { problems } = await previewing(store, {
      "a.csv": "Участник;Группа;Действует с;Действует по\ntst-new;tst-group;01.01.2024;31.05.2024",
      "b.csv": "Ответственный;Акт;Пункт;Действует с\ntst-open;tst-old;1;01.02.2024",
    });
    expect(problems).toEqual([
      expect.stringContaining("существовал с 01.09.2024"),
      expect.stringContaining("по 31.12.2022"),
    ]);
  });

  it("are taken where some of their days are within the days of both", async () => {
    const { problems } = await previewing(store, {
      "t.csv":
        "Участник;Группа;Действует с;Действует по\ntst-closed;tst-group;01.01.2024;\ntst-new;tst-group;01.01.2024;31.12.2024",
    });
    expect(problems).toEqual([]);
  });

  it.each([
    [
      "superiors",
      { "t.yaml": "subordination: [{ subject: tst-city, superior: tst-open }]" },
      "nobody to answer to itself",
    ],
    ["superiors in a table", { "t.csv": "Субъект;Вышестоящий\ntst-city;tst-open" }, "nobody to answer to itself"],
    [
      "groups",
      { "t.json": '{"memberships": [{"subject": "tst-group", "group": "tst-inner"}]}' },
      "no group within itself",
    ],
    [
      "groups of two files",
      {
        "a.csv": "Участник;Группа\ntst-group;tst-third",
        "b.yaml":
          "groups: [{ id: tst-third, name: третьи школы, level: INSTITUTIONAL, members: [] }]\nmemberships: [{ subject: tst-third, group: tst-inner }]",
      },
      "no group within itself",
    ],
    [
      "superiors through what is known above",
      {
        "t.yaml":
          "subordination: [{ subject: obr-ministry, superior: obr-school-1 }, { subject: obr-city-obraztsovsk, superior: obr-institute }]",
      },
      "nobody to answer to itself",
    ],
  ])("are refused where they close a circle of %s with known ones", async (_what, files, message) => {
    const { problems } = await previewing(store, files);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toContain("found a circle in");
  });

  it("may turn a superior round from the day on which the other ends", async () => {
    const { problems } = await previewing(store, {
      "t.yaml":
        "subordination: [{ subject: tst-open, superior: tst-city, valid: { to: 2024-09-01 } }, { subject: tst-city, superior: tst-open, valid: { from: 2024-09-01 } }]",
    });
    expect(problems).toEqual([]);
  });
});
