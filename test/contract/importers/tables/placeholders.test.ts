import type { GraphStore } from "../../../../src/graph/graph-store";
import { listFindings } from "../../../../src/finding/finding.question";
import { fillWithBuiltInData, importing, previewing } from "../../../support/importing";
import { STORES } from "../../../support/stores";
import { snapshotOn } from "../../../support/test-graph";

const DUTY = `
region: XX-OBR
provisions:
  - act: obr-order-2024
    path: "77"
    text: Вести учёт.
    duty:
      title: Учёт
      responsible:
        - obr-ministry-zaveduyushchy-otdelom-uchyota
        - { subject: obr-ministry-zaveduyushchy-otdelom-planov, role: CONTROLLER }
`;

const posts = (one: string, other = one) => `Должность;Организация;ФИО
заведующий отделом учёта;obr-ministry;${one}
заведующий отделом планов;obr-ministry;${other}
`;

describe.each(STORES)("a cell with what stands for nothing, imported into $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
  });
  afterAll(() => store.close());

  const added = async (csv: string) => {
    const { problems, summary } = await previewing(store, { "t.csv": csv });
    expect(problems).toEqual([]);
    return summary.added.map(({ kind, id, toId, after }) => [kind, toId === null ? id : `${id} ${toId}`, after]);
  };

  it.each([
    "вакантно",
    "Вакантна",
    "не назначен",
    "(вакансия)",
    "нет",
    "—",
    "н/д",
    "VACANT",
    "должность вакантна",
    "...",
  ])("makes no person of «%s»", async (text) => {
    const kinds = (await added(posts(text))).map(([kind]) => kind);
    expect(kinds).not.toContain("Person");
    expect(kinds).not.toContain("HOLDS");
  });

  it.each([
    ["и.о. Примеров А.А.", "Примеров А.А."],
    ["Врио Примеров А.А.", "Примеров А.А."],
    ["Примеров А.А. (и. о.)", "Примеров А.А."],
    ["исполняющий обязанности Примеров А.А.", "Примеров А.А."],
    ["Sample J. (acting)", "Sample J."],
  ])("reads «%s» as who holds the post for the time being", async (text, name) => {
    const facts = await added(`Должность;Организация;ФИО\nзаведующий отделом учёта;obr-ministry;${text}\n`);
    expect(facts.find(([kind]) => kind === "Person")?.[2]).toMatchObject({ name });
    expect(facts.find(([kind]) => kind === "HOLDS")?.[2]).toMatchObject({ acting: true });
  });

  it("does not take for a post what says that its holder is acting", async () => {
    const { problems } = await previewing(store, {
      "t.csv": "Должность;Организация;ФИО\nи.о. директора;obr-ministry;Примеров А.А.\n",
    });
    expect(problems).toEqual([expect.stringContaining("column A «Должность»: expected the title of a post")]);
  });

  it.each(["-", "–", "нет", "н/д", "N/A", "отсутствует", "не указано", "???"])(
    "leaves a short name blank where «%s» stands, and never finds by it",
    async (text) => {
      const subjects = `Вид;Наименование;Краткое наименование;Регион\nшкола;Школа села Тестова;${text};RU-SAK\n`;
      const { problems } = await previewing(store, {
        "subjects.csv": subjects,
        "party.csv": `Номер;Форма;Базовая организация;Участники;Регион\n9;сетевая форма;sak-rcokoso;${text};RU-SAK\n`,
      });
      expect(problems).toEqual(["party.csv, row 2, column D «Участники»: expected «Участники», found nothing"]);
    },
  );

  it("takes «нет» and «-» for no in a cell that asks whether, and «нет» for no deadline", async () => {
    const facts = await added(
      "Акт;Пункт;Текст пункта;Обязанность;Нужен договор;Вид срока;Ответственный\nobr-order-2024;88;Вести.;Учёт;-;нет;—\n",
    );
    expect(facts.find(([kind]) => kind === "Duty")?.[2]).toMatchObject({ deadlineKind: "NONE" });
    expect(facts.map(([kind]) => kind)).not.toContain("RESPONSIBLE_FOR");
  });

  it("leaves such parts of a list out", async () => {
    const facts = await added(
      "Номер;Форма;Подписан;Базовая организация;Участники;Программы\n9;сетевая форма;01.09.2024;obr-institute;obr-ministry; -\n".replace(
        "obr-ministry;",
        '"obr-ministry; -";',
      ),
    );
    expect(facts.filter(([kind]) => kind === "NETWORK_AGREEMENT")).toHaveLength(1);
  });

  it("tells a mark that repeats the cell above, because only a person knows what it repeats", async () => {
    const { problems } = await previewing(store, {
      "t.csv": "Вид;Наименование;Регион\nшкола;Школа села Тестова;RU-SAK\n-//-;Школа села Иного;RU-SAK\n",
    });
    expect(problems).toEqual([expect.stringContaining("row 3, column A «Вид»: expected a value, found «-//-»")]);
  });

  it.each([
    ["shortName", 'subjects: [{ id: sak-t, kind: SCHOOL, name: Школа, shortName: "-" }]', "«-»"],
    ["name", "people: [{ id: sak-t, name: вакансия }]", "«вакансия»"],
    ["name", '{"people": [{"id": "sak-t", "name": "и.о. Примеров А.А."}]}', "«и.о. Примеров А.А.»"],
  ])("is a problem as the %s of an act document", async (_key, yaml, found) => {
    const { problems } = await previewing(store, { "t.yaml": yaml });
    expect(problems).toEqual([expect.stringContaining(found)]);
  });

  it("makes no person of a vacancy, so that both posts are unassigned and nobody controls itself", async () => {
    await importing(store, { "posts.csv": posts("вакансия") });
    await importing(store, { "duty.yaml": DUTY });
    const { edges } = await listFindings(await snapshotOn(store, "2024-09-15"), {
      first: 100,
      filter: { regions: ["XX-OBR"] },
    });
    const ofUnit = edges.filter(({ node }) => JSON.stringify(node).includes("zaveduyushchy"));
    expect(ofUnit.map(({ node }) => node.rule).sort()).toEqual(["NO_DEADLINE", "UNASSIGNED_POST", "UNASSIGNED_POST"]);
  });
});
