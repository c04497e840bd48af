import type { GraphStore } from "../../../../src/graph/graph-store";
import { readColumnMapping } from "../../../../src/importers/tables/reading/column-mapping";
import { fillWithBuiltInData, previewing } from "../../../support/importing";
import { STORES } from "../../../support/stores";

const mapped = (yaml: string) => {
  const read = readColumnMapping("m.yaml", yaml);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return { mapping: read.mapping };
};

describe.each(STORES)("the headers of a table that is imported into $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
  });
  afterAll(() => store.close());

  const factsOf = async (csv: string, options = {}) => {
    const { problems, summary } = await previewing(store, { "t.csv": csv }, options);
    expect(problems).toEqual([]);
    return summary.added;
  };

  it("take `name` beside `title` for the person", async () => {
    const facts = await factsOf(
      "name,title,organisation\nJane Sample,Head of Unit,obr-ministry\nJohn Sample,Deputy Head,obr-ministry\n",
    );
    const named = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({ after }) => after?.["name"]);
    expect(named("Person")).toEqual(["Jane Sample", "John Sample"]);
    expect(named("Subject")).toEqual(["Head of Unit", "Deputy Head"]);
  });

  it("take `to` for the last day", async () => {
    const facts = await factsOf(
      "subject,group,from,to\nobr-ministry,obr-school-heads,2024-01-01,2024-12-31\n".replace("obr-school-heads", GROUP),
    );
    expect(facts).toMatchObject([{ after: { validFrom: "2024-01-01", validTo: "2025-01-01" } }]);
  });

  it("take `since` of a subject for its first day, not for a renaming", async () => {
    const facts = await factsOf("kind,name,region,since\nschool,School of Sampletown,XX-OBR,2024-01-01\n");
    expect(facts).toMatchObject([{ after: { existsFrom: "2024-01-01" } }]);
  });

  it("may name a person in other words of English", async () => {
    const facts = await factsOf(
      "position,organisation,full name,until\nHead of Unit,obr-ministry,Jane Sample,2024-12-31\n",
    );
    expect(facts.find(({ kind }) => kind === "HOLDS")).toMatchObject({ after: { validTo: "2025-01-01" } });
  });

  it.each([
    ["csv", "t.csv", "id;kind;name;region\n1;SCHOOL;Школа села Первого;RU-SAK\n"],
    ["csv of posts", "t.csv", "Идентификатор;Должность;Организация\n0042;секретарь;obr-ministry\n"],
    [
      "csv of agreements",
      "t.csv",
      "Идентификатор;Номер;Форма;Базовая организация;Участники\n17-2024;1;PRACTICE;obr-institute;obr-ministry\n",
    ],
    ["yaml", "t.yaml", 'subjects: [{ id: "1", kind: SCHOOL, name: Школа села Первого }]'],
    ["json", "t.json", '{"people": [{"id": "12-3", "name": "П.П. Проба"}]}'],
  ])("do not make an id of this graph of another register's number: %s", async (_what, name, text) => {
    const { problems } = await previewing(store, { [name]: text });
    expect(problems).toEqual([expect.stringContaining("не идентификатор этого графа")]);
  });

  it("may be left unread, though they are known", async () => {
    const csv = "id;kind;name;region\n1;SCHOOL;Школа села Первого;RU-SAK\n";
    const facts = await factsOf(csv, mapped('kind: subjects\ncolumns:\n  id: "-"\n'));
    expect(facts.map(({ id }) => id)).toEqual(["sak-shkola-sela-pervogo"]);
    const other = await factsOf(csv.replace("id;", "Код субъекта;"), mapped('columns: { Код субъекта: "-" }'));
    expect(other.map(({ id }) => id)).toEqual(["sak-shkola-sela-pervogo"]);
  });

  it("prefer ids to names beside them, and take the name where the id is blank", async () => {
    const facts = await factsOf(
      "Участник;Участник, идентификатор;Группа\nвсё равно кто;obr-ministry;GROUP\nobr-institute;;GROUP\n".replaceAll(
        "GROUP",
        GROUP,
      ),
    );
    expect(facts.map(({ id }) => id).sort()).toEqual(["obr-institute", "obr-ministry"]);
  });
});

const GROUP = "obr-municipal-heads";
