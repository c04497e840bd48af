import { readDocuments } from "../../../../../src/importers/read-documents";
import { declaredNames } from "../../../../../src/importers/tables/names/declared-names";
import { NameDirectory } from "../../../../../src/importers/tables/names/name-directory";
import { documentsOfTables } from "../../../../../src/importers/tables/documents-of-tables";
import { RelationKind } from "../../../../../src/link/link";
import type { LinkFact } from "../../../../../src/revision/graph-facts";
import { knownFrom, readTableText, tableOf, shownProblem } from "../../../../support/table-text";

const KNOWN = `
region: RU-BA
subjects:
  - { id: ba-ministry, kind: MINISTRY, name: Министерство образования }
  - { id: ba-iro, kind: INSTITUTE, name: Институт развития образования }
  - { id: ba-school-12, kind: SCHOOL, name: "МБОУ СОШ № 12 г. Уфы" }
  - { id: ba-college, kind: COLLEGE, name: Уфимский колледж }
  - { id: ba-point, kind: CENTRE, centreKind: TOCHKA_ROSTA, name: Точка роста школы № 12 }
groups: [{ id: ba-heads, name: руководители школ, level: INSTITUTIONAL }]
programmes: [{ id: modern-school, name: Современная школа }]
acts:
  - id: ba-order
    kind: ORDER
    number: "41"
    title: О центрах
    inForce: { from: 2024-09-01 }
    provisions: [{ path: "1", text: Пункт, duty: { title: Дело, requiresAgreement: true, programmes: [modern-school] } }]
`;

const ends = ({ relation, fromId, toId }: LinkFact) => `${fromId} ${relation} ${toId}`;
/** What a table gives; its mistakes, if it has any, instead. */
async function factsOf(table: string) {
  const { facts, problems } = await readTableText(table, KNOWN, { defaults: { region: "RU-BA" } });
  expect(problems.map(shownProblem)).toEqual([]);
  return facts;
}

describe("a table of subjects", () => {
  it("gives new subjects ids of region and name, and finds known ones by name", async () => {
    const { entities } = await factsOf(`
      Вид | Наименование | Краткое наименование | Вид центра
      школа | Лицей № 8 г. Бирска | Лицей 8 |
      институт | институт РАЗВИТИЯ образования | ИРО |
      центр | «Аврора» | | центр развития талантов`);
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ["ba-litsey-8-g-birska", "SCHOOL"],
      ["ba-iro", "INSTITUTE"],
      ["ba-avrora", "CENTRE"],
    ]);
    expect(entities[0]?.states).toMatchObject([
      { properties: { name: "Лицей № 8 г. Бирска", shortName: "Лицей 8", level: "INSTITUTIONAL", region: "RU-BA" } },
    ]);
    expect(entities[2]?.states).toMatchObject([{ properties: { centreKind: "TALENT_CENTRE" } }]);
  });

  it("gives federal subjects no region, and existence its first day after the end", async () => {
    const { entities } = await factsOf(`
      Вид | Наименование | Уровень | Существует с | Существует по
      министерство | Минпросвещения | федеральный | 15.05.2018 | 31.12.2030`);
    expect(entities).toMatchObject([
      {
        id: "ru-minprosveshcheniya",
        states: [{ properties: { region: null, level: "FEDERAL", existsFrom: "2018-05-15", existsTo: "2031-01-01" } }],
      },
    ]);
  });

  it("gives groups with what is said of them", async () => {
    const { entities } = await factsOf(`
      Вид | Наименование | Уровень | Численность группы | Только руководители
      группа | руководители «Точек роста» | институциональный | 97 | да`);
    expect(entities).toMatchObject([
      { kind: "GROUP", states: [{ properties: { level: "INSTITUTIONAL", declaredSize: 97, headsOnly: true } }] },
    ]);
  });

  it("gives a name that is too long for an id a shorter one, always the same", async () => {
    const name = `Государственное казённое учреждение ${"очень ".repeat(30)}длинное`;
    const { entities } = await factsOf(`Вид | Наименование\nпредприятие | ${name}`);
    expect(entities[0]?.id).toMatch(/^ba-gosudarstvennoe-.{40,60}-[0-9a-f]{8}$/);
    expect((await factsOf(`Вид | Наименование\nпредприятие | ${name}`)).entities[0]?.id).toBe(entities[0]?.id);
  });

  it("takes a near name for a new subject once it has an id of its own", async () => {
    const { entities } = await factsOf(
      "Идентификатор | Вид | Наименование\nba-school-12a | школа | МАОУ СОШ № 12 г. Уфы",
    );
    expect(entities.map(({ id }) => id)).toEqual(["ba-school-12a"]);
  });
});

describe("a table of posts", () => {
  it("gives a post with each of its holders, and the persons", async () => {
    const { entities, links } = await factsOf(`
      Должность | Организация | ФИО | И.о. | Действует с | Действует по
      ректор | Институт развития образования | И.И. Ким | | 01.02.2020 | 31.01.2024
      Ректор | ba-iro | Петрова Анна Павловна | да | 01.02.2024 |
      проректор | ba-iro | | | |`);
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ["ba-iro-rektor", "POSITION"],
      ["ba-iro-prorektor", "POSITION"],
      ["ba-i-i-kim", null],
      ["ba-petrova-anna-pavlovna", null],
    ]);
    expect(entities[0]?.states).toMatchObject([
      { properties: { title: "ректор", level: "REGIONAL", region: "RU-BA" } },
    ]);
    expect(links.map((link) => [ends(link), link.acting, link.validity])).toEqual([
      ["ba-iro-rektor POST_IN ba-iro", false, { from: null, to: null }],
      ["ba-i-i-kim HOLDS ba-iro-rektor", false, { from: "2020-02-01", to: "2024-02-01" }],
      ["ba-petrova-anna-pavlovna HOLDS ba-iro-rektor", true, { from: "2024-02-01", to: null }],
      ["ba-iro-prorektor POST_IN ba-iro", false, { from: null, to: null }],
    ]);
  });
});

describe("tables of links", () => {
  it.each([
    [
      "Участник | Группа | Источник\nМБОУ «СОШ №12» г. Уфы | руководители школ | Письмо",
      "ba-school-12 MEMBER_OF ba-heads",
      { source: "Письмо" },
    ],
    [
      "Центр | На базе | Действует с\nba-point | ba-school-12 | 2023-09-01",
      "ba-point HOSTED_BY ba-school-12",
      { validity: { from: "2023-09-01", to: null } },
    ],
    [
      "Субъект | Учредитель | Вид\nba-iro | Министерство образования | учредитель",
      "ba-iro SUBORDINATE_TO ba-ministry",
      { kind: "FOUNDER" },
    ],
    [
      "Ответственный | Роль | Идентификатор обязанности\nруководители школ | контроль | ba-order.d1",
      "ba-heads RESPONSIBLE_FOR ba-order.d1",
      { role: "CONTROLLER", basis: "ba-order.p1" },
    ],
    [
      "Ответственный | Акт | Пункт | На дату\nba-iro | № 41 | 1. | 01.10.2024",
      "ba-iro RESPONSIBLE_FOR ba-order.d1",
      { role: "EXECUTOR", attestedOn: "2024-10-01" },
    ],
  ])("state a fact a row", async (table, fact, properties) => {
    const { entities, links } = await factsOf(table);
    expect(entities).toEqual([]);
    expect(links.map(ends)).toEqual([fact]);
    expect(links).toMatchObject([properties]);
  });

  it("admit a circle of superiors that no single day sees closed", async () => {
    const { links } = await factsOf(`
      Субъект | Вышестоящий | Действует с | Действует по
      ba-iro | ba-college | | 31.12.2023
      ba-college | ba-iro | 01.01.2024 |`);
    expect(links).toHaveLength(2);
  });
});

describe("a table of duties", () => {
  it.each([
    ["В отношении кого, с кем", "Уфимский колледж; руководители школ", ["ba-college", "ba-heads"]],
    ["С кем", "ba-college", ["ba-college"]],
    ["Concerns", "МБОУ СОШ № 12 г. Уфы", ["ba-school-12"]],
  ])("takes whom a duty concerns from a column «%s»", async (header, cell, concerned) => {
    const { links } = await factsOf(`
      Акт | Пункт | Текст пункта | Обязанность | Ответственный | ${header}
      О центрах | 2 | Наладить взаимодействие. | Взаимодействие | ba-iro | ${cell}`);
    const found = links.filter(({ relation }) => relation === RelationKind.CONCERNS);
    expect(found).toMatchObject(
      concerned.map((toId, order) => ({ fromId: "ba-order.d2", toId, order, basis: "ba-order.p2" })),
    );
    expect(links.filter(({ relation }) => relation === RelationKind.RESPONSIBLE_FOR)).toHaveLength(1);
  });

  it("adds provisions and duties to an act that is known, several rows of one giving several responsible", async () => {
    const { entities, links } = await factsOf(`
      Акт | Пункт | Текст пункта | Обязанность | Срок | Срок по | Далее | Ответственный | Роль
      О центрах | 2 | Подготовить отчёт. | Сводный отчёт | до 25 января | 25.01.2025 | постоянно | ba-iro | исполнитель
      О центрах | 2 | | | | | | руководители школ | соисполнитель
      О центрах | 2.1 | Разослать его. | Рассылка | | | | ba-college |`);
    expect(entities.map(({ id }) => id)).toEqual(["ba-order.p2", "ba-order.p2.1", "ba-order.d2", "ba-order.d2.1"]);
    expect(entities[2]?.states).toMatchObject([
      {
        properties: {
          ...{
            title: "Сводный отчёт",
            text: "Подготовить отчёт.",
            act: "ba-order",
            region: "RU-BA",
            inForceFrom: "2024-09-01",
          },
          ...{ deadlineKind: "DATE", deadlineText: "до 25 января", due: "2025-01-25", thereafter: "ONGOING" },
        },
      },
    ]);
    expect(links.map(ends)).toEqual([
      "ba-order.p2 PART_OF ba-order",
      "ba-order.p2.1 PART_OF ba-order.p2",
      "ba-order.p2 ESTABLISHES ba-order.d2",
      "ba-order.p2.1 ESTABLISHES ba-order.d2.1",
      "ba-iro RESPONSIBLE_FOR ba-order.d2",
      "ba-heads RESPONSIBLE_FOR ba-order.d2",
      "ba-college RESPONSIBLE_FOR ba-order.d2.1",
    ]);
    expect(links.filter(({ role }) => role !== null).map(({ role, order, basis }) => [role, order, basis])).toEqual([
      ["EXECUTOR", 0, "ba-order.p2"],
      ["CO_EXECUTOR", 1, "ba-order.p2"],
      ["EXECUTOR", 0, "ba-order.p2.1"],
    ]);
  });

  it("leaves of a duty that is known what it does not state", async () => {
    const { entities, links } = await factsOf(
      "Акт | Пункт | Обязанность | Обязательность\nba-order | 1 | Другое название | рекомендовано",
    );
    expect(entities).toMatchObject([
      {
        id: "ba-order.d1",
        states: [
          { properties: { title: "Другое название", force: "RECOMMENDED", requiresAgreement: true, text: "Пункт" } },
        ],
      },
    ]);
    expect(links).toEqual([]);
  });
});

describe("a table of agreements", () => {
  it("gives one agreement for all rows of one number, year and base organisation", async () => {
    const { entities, links } = await factsOf(`
      № | Форма | Дата подписания | Действует с | Действует по | Программы | База | Участник
      С-1 | сетевая форма | 26.08.2024 | 01.09.2024 | 31.08.2027 | «Современная школа» | МБОУ СОШ № 12 г. Уфы | Уфимский колледж
      С-1 | | | | | | ba-school-12 | ba-iro
      С-1 | сотрудничество | 01.02.2025 | | | | ba-school-12 | ba-iro`);
    expect(entities.map(({ id }) => id)).toEqual([
      "ba-school-12-agreement-s-1-2024",
      "ba-school-12-agreement-s-1-2025",
    ]);
    expect(entities[0]?.states).toMatchObject([
      {
        properties: {
          number: "С-1",
          form: "NETWORK_FORM",
          programmes: ["modern-school"],
          inForceTo: "2027-09-01",
          region: "RU-BA",
        },
      },
    ]);
    expect(links.map((link) => [ends(link), link.order])).toEqual([
      ["ba-school-12 NETWORK_AGREEMENT ba-college", 0],
      ["ba-school-12 NETWORK_AGREEMENT ba-iro", 1],
      ["ba-school-12 NETWORK_AGREEMENT ba-iro", 0],
    ]);
  });
});

describe("tables of one import", () => {
  it("may name what the others bring in, in whatever order they come", async () => {
    const { before, directory } = await knownFrom(KNOWN);
    const tables = [
      "Ответственный | Акт | Пункт\nдиректор | 41 | 2",
      "№ | Форма | Подписан | База | Участники\n5 | сетевая форма | 01.09.2024 | Лицей № 8 | Лицей № 9",
      "Акт | Пункт | Текст пункта | Обязанность\n41 | 2 | Пункт | Новое дело",
      "Должность | Организация\nдиректор | лицей №8",
      "Вид | Наименование\nшкола | Лицей № 8\nшкола | Лицей № 9",
    ];
    const mapping = { defaults: { region: "RU-BA" } };
    const documents = await documentsOfTables(
      tables.map((text, at) => ({ table: tableOf(text, `${at}.csv`), mapping })),
      { directory },
    );
    expect(documents.map(({ kind }) => kind)).toEqual([
      "responsibilities",
      "agreements",
      "duties",
      "posts",
      "subjects",
    ]);
    const { facts, problems } = readDocuments(
      documents.flatMap(({ readings }) => readings),
      before,
    );
    expect(problems.map(shownProblem)).toEqual([]);
    expect(facts.links.map(ends)).toContain("ba-litsey-8-direktor RESPONSIBLE_FOR ba-order.d2");
    expect(facts.links.map(ends)).toContain("ba-litsey-8 NETWORK_AGREEMENT ba-litsey-9");
  });

  it("have no false consequences of a mistake in one of them", async () => {
    const { before, directory } = await knownFrom(KNOWN);
    const tables = [
      "Участник | Группа\nЛицей № 8 | ba-heads",
      "Вид | Наименование | Существует с\nшкола | Лицей № 8 | 31.02.2020",
    ];
    const documents = await documentsOfTables(
      tables.map((text) => ({ table: tableOf(text) })),
      { directory },
    );
    const { problems } = readDocuments(
      documents.flatMap(({ readings }) => readings),
      before,
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 3]]);
  });

  it("tell a thousand mistakes and count the rest", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `садик | Ромашка ${at}`);
    const { problems } = await readTableText(["Вид | Наименование", ...rows].join("\n"));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.message).toBe("… and 500 more mistakes");
  });
});

it("what documents of an import declare is known by all its names", async () => {
  const { directory } = await knownFrom(KNOWN);
  const named = declaredNames([{ problems: [] }]);
  expect(named).toEqual([]);
  expect(directory).toBeInstanceOf(NameDirectory);
  expect(directory.called("Act", "41").map(({ id }) => id)).toEqual(["ba-order"]);
});
