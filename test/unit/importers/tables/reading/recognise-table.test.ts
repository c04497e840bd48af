import { readColumnMapping } from "../../../../../src/importers/tables/reading/column-mapping";
import { prepareTable } from "../../../../../src/importers/tables/prepare-table";
import { readTableText, tableOf, shownProblem } from "../../../../support/table-text";

const kindOf = (text: string) => prepareTable(tableOf(text)).kind;

describe("the headers of a table", () => {
  it.each([
    ["Вид | Наименование", "subjects"],
    ["kind | name | region", "subjects"],
    ["Должность | Организация | ФИО", "posts"],
    ["Участник | Группа", "memberships"],
    ["Центр | На базе", "hostings"],
    ["Субъект | Вышестоящий", "subordination"],
    ["Акт | Пункт | Обязанность | Ответственный", "duties"],
    ["Акт | Пункт | Ответственный | Роль", "responsibilities"],
    ["№ договора | Дата подписания | Вид договора | База | Участники", "agreements"],
    ["number | form | signedOn | base | participants", "agreements"],
  ])("«%s» are those of %s", (headers, kind) => {
    expect(kindOf(headers)).toBe(kind);
  });

  it("are known whatever their case, ё, spaces, line breaks and punctuation", () => {
    expect(kindOf("БАЗОВАЯ  ОРГАНИЗАЦИЯ* | участники: | Форма договора.")).toBe("agreements");
  });

  it("may stand below titles and blank rows, but not below the twentieth row", () => {
    const title = "Реестр центров |\n Образцовая область |\n |\n";
    expect(kindOf(`${title}Центр | На базе`)).toBe("hostings");
    expect(kindOf(`${"Титул |\n".repeat(20)}Центр | На базе`)).toBeNull();
  });

  it("leave columns out that the kind does not know, and tell them", async () => {
    const { document, problems } = await readTableText(
      "Вид | Примечание | Наименование | Кол-во\nшкола | да | Лицей | 5",
    );
    expect(document.ignoredColumns).toEqual(["Примечание", "Кол-во"]);
    expect(problems).toEqual([]);
  });

  it("of another kind than the one given are told by what is missing", async () => {
    const { problems } = await readTableText("Вид | Наименование\nшкола | Лицей", undefined, { kind: "hostings" });
    expect(problems.map(shownProblem)).toEqual([
      "1:1: expected the columns that a table of hostings needs, found none for «Центр», «На базе»; its headers are «Вид», «Наименование»",
    ]);
  });

  it("are missed in an empty table", async () => {
    const { problems } = await readTableText("");
    expect(problems.map(shownProblem)).toMatchObject([
      expect.stringContaining("expected in the first 20 rows the headers of a table"),
    ]);
  });
});

describe("a mapping file", () => {
  it("says what a table's own headers mean, and what a blank cell says", async () => {
    const mapping = readColumnMapping(
      "m.yaml",
      "kind: subjects\ncolumns: { «Учреждение»: name }\ndefaults: { kind: школа, region: RU-BA }",
    );
    if ("problems" in mapping) throw new Error("not taken");
    const { facts } = await readTableText(
      "«Учреждение» | Регион\nЛицей № 1 |\nЛицей № 2 | RU-SAK",
      undefined,
      mapping.mapping,
    );
    expect(facts.entities.map(({ id, kind }) => [id, kind])).toEqual([
      ["ba-litsey-1", "SCHOOL"],
      ["sak-litsey-2", "SCHOOL"],
    ]);
  });

  it("names a column that the table does not have", async () => {
    const { problems } = await readTableText("Вид | Наименование\nшкола | Лицей", undefined, {
      columns: { Район: "region" },
    });
    expect(problems.map(shownProblem)).toEqual([
      "1:1: expected the column «Район», which the mapping names, found «вид», «наименование»",
    ]);
  });

  it.each([
    ["colums: {}", "Unrecognized key"],
    ["kind: schools", "kind: Invalid option"],
    ["kind: hostings\ndefaults: { number: 5 }", "defaults.number: Invalid input"],
    ["kind: hostings\ncolumns: { Номер: number }", "expected one of the fields centre, host"],
    ["kind: [", "Flow sequence"],
    ["- kind", "expected object"],
  ])("is refused where it says «%s»", (text, reason) => {
    expect(readColumnMapping("m.yaml", text)).toMatchObject({
      problems: [{ file: "m.yaml", message: expect.stringContaining(reason) as string }],
    });
  });

  it("tells a default that cannot be read in each row that needs it", async () => {
    const { problems } = await readTableText(
      "Вид | Наименование | Уровень\nшкола | Лицей № 1 |\nшкола | Лицей № 2 | региональный",
      undefined,
      { defaults: { level: "высокий" } },
    );
    expect(problems.map(shownProblem)).toEqual([
      "2:3 «»: expected one of федеральный, региональный, муниципальный, институциональный; found «высокий»",
    ]);
  });
});
