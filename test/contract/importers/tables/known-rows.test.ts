import type { GraphStore } from "../../../../src/graph/graph-store";
import { knownActs } from "../../../../src/importers/known/known-acts.question";
import { readDocuments } from "../../../../src/importers/read-documents";
import { readYaml } from "../../../../src/importers/documents/read-yaml";
import { nameDirectoryOf } from "../../../../src/importers/tables/names/known-names.question";
import { isEmptyChange } from "../../../../src/revision/graph-change";
import { STORES } from "../../../support/stores";
import { readAgainstStore, tableOf } from "../../../support/table-text";
import { record } from "../../../support/test-graph";

const KNOWN = `
region: RU-BA
subjects:
  - id: ba-iro
    kind: INSTITUTE
    name: Институт развития образования
    shortName: ИРО
    exists: { from: 1994-05-16 }
    formerly: [{ name: Институт усовершенствования учителей, until: 2012-01-01 }]
  - { id: ba-school-1, kind: SCHOOL, name: Гимназия № 1 }
  - { id: ba-school-2, kind: SCHOOL, name: Лицей № 2 }
groups: [{ id: ba-heads, name: руководители школ, level: INSTITUTIONAL, declaredSize: 97, members: [{ subject: ba-school-1, source: Письмо }] }]
people: [{ id: ba-kim, name: И.И. Ким }]
positions: [{ id: ba-rector, title: ректор, organisation: ba-iro, source: Устав, holders: [{ person: ba-kim, attestedOn: 2024-08-20 }] }]
programmes: [{ id: modern-school, name: Современная школа }]
acts:
  - id: ba-order
    kind: ORDER
    number: "41"
    title: О центрах
    inForce: { from: 2024-09-01 }
    provisions:
      - path: "1"
        text: Пункт
        duty: { title: Дело, deadline: { kind: DATE, due: 2024-12-01, thereafter: ONGOING, text: до зимы }, programmes: [modern-school], responsible: [ba-iro], formerly: [{ title: Другое дело, until: 2024-10-01 }] }
agreements:
  - { id: ba-agreement, number: "7", form: PRACTICE, signedOn: 2024-02-01, inForce: { from: 2024-03-01 }, base: ba-iro, participants: [ba-school-1] }
`;

describe.each(STORES)("tables against what $name knows", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
    await record(store, readDocuments([readYaml("known.yaml", KNOWN)]).facts);
  });
  afterEach(() => store.close());

  const read = (text: string) => readAgainstStore(store, tableOf(text), { defaults: { region: "RU-BA" } });

  /** What the table changes: ids of nodes that get another state, and of the subjects of new relationships. */
  const changeBy = async (text: string) => {
    const { facts, problems } = await read(text);
    expect(problems).toEqual([]);
    const { change } = await record(store, facts);
    const repeated = await record(store, (await read(text)).facts);
    expect(isEmptyChange(repeated.change)).toBe(true);
    return change;
  };

  it.each([
    ["a subject by its short name", "Вид | Наименование\nинститут | иро"],
    [
      "a subject by a former name, which it does not get back",
      "Вид | Наименование | Регион\nинститут | Институт усовершенствования учителей | RU-BA",
    ],
    [
      "a group, whose members are no part of it",
      "Вид | Наименование | Уровень\nгруппа | Руководители школ | институциональный",
    ],
    ["a post with who holds it", "Должность | Организация | ФИО\nРектор | ИРО | Ким И.И."],
    ["a membership with another source", "Участник | Группа\nгимназия №1 | ba-heads"],
    [
      "an agreement by its number, year and base",
      "Номер | Форма | Подписан | База | Участники\n7 | PRACTICE | 01.02.2024 | иро | гимназия № 1",
    ],
    ["a duty of an act by its number", "Акт | Пункт | Обязанность\n41 | 1 | Дело"],
  ])("changes nothing where they state what is known: %s", async (_what, text) => {
    expect(isEmptyChange(await changeBy(text))).toBe(true);
  });

  it("change of a known subject what the table states, and leave all else, former names too", async () => {
    const change = await changeBy(
      "Идентификатор | Вид | Наименование | Краткое наименование\nba-iro | институт | Институт развития образования | ИРО РБ",
    );
    expect(change.newEntities).toEqual([]);
    expect(
      change.newStates.map(({ properties }) => [
        properties["name"],
        properties["shortName"],
        properties["existsFrom"],
        properties["validFrom"] ?? null,
      ]),
    ).toEqual([["Институт развития образования", "ИРО РБ", "1994-05-16", "2012-01-01"]]);
    expect(change.retractedStates).toHaveLength(1);
  });

  it("rename a subject from a day on, and find it by both names afterwards", async () => {
    const change = await changeBy(
      "Идентификатор | Вид | Наименование | Наименование с\nba-school-1 | школа | Гимназия имени Бируни | 01.09.2024",
    );
    expect(
      change.newStates.map(({ properties }) => [
        properties["name"],
        properties["validFrom"] ?? null,
        properties["validTo"] ?? null,
      ]),
    ).toEqual([
      ["Гимназия № 1", null, "2024-09-01"],
      ["Гимназия имени Бируни", "2024-09-01", null],
    ]);
    const directory = await nameDirectoryOf(store);
    expect(
      ["гимназия №1", "Гимназия имени Бируни"].map((name) => directory.called("Subject", name).map(({ id }) => id)),
    ).toEqual([["ba-school-1"], ["ba-school-1"]]);
  });

  it("end a membership without losing its source", async () => {
    const { newLinks, retractedLinks } = await changeBy(
      "Участник | Группа | Действует по\nba-school-1 | ba-heads | 31.08.2024",
    );
    expect(newLinks.map(({ properties }) => [properties["source"], properties["validTo"]])).toEqual([
      ["Письмо", "2024-09-01"],
    ]);
    expect(retractedLinks).toHaveLength(1);
  });

  it("add to an agreement a participant, and to an act a duty", async () => {
    const joined = await changeBy(
      "Номер | Форма | Подписан | База | Участники\n7 | PRACTICE | 01.02.2024 | иро | Гимназия № 1; Лицей № 2",
    );
    expect(joined.newStates).toEqual([]);
    expect(joined.newLinks.map(({ fromId, toId }) => [fromId, toId])).toEqual([["ba-iro", "ba-school-2"]]);
    const added = await changeBy(
      "Акт | Пункт | Текст пункта | Обязанность | Ответственный\nО центрах | 2 | Отчитаться. | Отчёт | Лицей № 2",
    );
    expect(added.newEntities.map(({ id }) => id)).toEqual(["ba-order.p2", "ba-order.d2"]);
  });

  it("move a deadline of a known duty and leave its former title", async () => {
    const { newStates } = await changeBy(
      "Акт | Пункт | Обязанность | Срок | Срок по\n41 | 1 | Дело | до весны | 01.03.2025",
    );
    expect(
      newStates.map(({ properties }) => [properties["title"], properties["due"], properties["validFrom"] ?? null]),
    ).toEqual([["Дело", "2025-03-01", "2024-10-01"]]);
  });
});

describe.each(STORES)("an empty graph on $name", ({ open }) => {
  it("has no names and no acts", async () => {
    const empty = await open();
    const directory = await nameDirectoryOf(empty);
    expect(directory.called("Subject", "Гимназия № 1")).toEqual([]);
    expect((await knownActs(empty, [])).content.acts).toEqual([]);
    await empty.close();
  });
});
