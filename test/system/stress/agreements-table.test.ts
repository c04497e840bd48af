import type { GraphStore } from "../../../src/graph/graph-store";
import type { DocumentsRead } from "../../../src/importers/read-documents";
import { readDocuments } from "../../../src/importers/read-documents";
import { readYaml } from "../../../src/importers/documents/read-yaml";
import { readTable } from "../../../src/spreadsheet/read-table";
import { isEmptyChange } from "../../../src/revision/graph-change";
import { agreementsWorkbook, ROWS, schoolsDocument } from "../../support/agreements-workbook";
import { STORES } from "../../support/stores";
import { readAgainstStore } from "../../support/table-text";
import { record } from "../../support/test-graph";

/** Row, column, what stands there instead, and a part of what is told. */
const MISTAKES: readonly [row: number, column: number, value: string, reason: string][] = [
  [11, 3, "31.02.2022", "no day of the calendar"],
  [75, 3, "1.9.22", "all four digits of the year"],
  [140, 4, "44805", "the number 44805"],
  [205, 4, "осень 2022", "expected a day"],
  [270, 5, "31.08.2019", "on or after the first"],
  [335, 5, "2030-13-01", "no day of the calendar"],
  [400, 3, "31.12.2399", "no day of the calendar"],
  [466, 2, "сетивая форма", "expected one of"],
  [531, 2, "аренда", "expected one of"],
  [596, 2, "", "expected the form"],
  [661, 6, "", "expected «Базовая организация»"],
  [726, 6, "МБОУ СОШ № 41 г. Орлово", "not known"],
  [791, 6, "МБОУ СОШ № 7", "not known"],
  [857, 6, "МБОУ СОШ № 7 г. Орлова", "did you mean"],
  [922, 6, "СОШ № 7 г. Орлово", "did you mean"],
  [987, 6, "МАОУ СОШ № 7 г. Орлово", "did you mean"],
  [1052, 6, "Сельская школа", "the name of several"],
  [1117, 6, "Лицей Заречного края", "another region"],
  [1182, 6, "руководители школ", "which is «руководители школ»"],
  [1248, 6, "Современная школа", "not known"],
  [1313, 6, "xx-2-school-99", "not known"],
  [1378, 7, "", "expected «Участники»"],
  [1443, 7, ";", "at least one"],
  [1508, 7, "xx-college-2; ГБПОУ «Орлово колледж»", "each participant once"],
  [1573, 7, "xx-college-2; ГБПОУ «Орлово коледж»", "did you mean"],
  [1639, 7, "сельская школа", "the name of several"],
  [1704, 7, "xx-college-2, xx-college-3", "not known"],
  [1769, 8, "Современная", "not known"],
  [1834, 8, "Современная школа; Точка роста", "not known"],
  [1999, 7, "xx-6-school-38", "other than the base"],
];

describe.each(STORES)("a table of 2,000 agreements, read against $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, readDocuments([readYaml("schools.yaml", schoolsDocument())]).facts);
  });
  afterAll(() => store.close());

  const read = async (workbook: Buffer): Promise<DocumentsRead> => {
    const file = await readTable("Договоры.xlsx", workbook);
    if ("problems" in file) throw new Error(file.problems.map(({ message }) => message).join("\n"));
    return readAgainstStore(store, file.table, { defaults: { region: "XX-01" } });
  };

  it("names each of thirty mistakes by row, column, value and reason, and nothing else", async () => {
    const mistakes = new Map(MISTAKES.map(([row, column, value]) => [row, { column, value }]));
    const { problems, facts } = await read(await agreementsWorkbook(mistakes));
    const places = problems.map(({ line, column, sheet, value }) => [line, column, sheet, value]);
    expect(places).toEqual(MISTAKES.map(([row, column, value]) => [row, column, "Реестр", value]));
    problems.forEach(({ message }, index) => expect(message).toContain(MISTAKES[index]?.[3]));
    expect(problems).toHaveLength(30);
    expect(facts.links).toEqual([]);
  });

  it("gives an agreement for each row once they are mended, and no change when it is read again", async () => {
    const { problems, facts } = await read(await agreementsWorkbook());
    expect(problems).toEqual([]);
    expect(facts.entities).toHaveLength(ROWS);
    expect(facts.links).toHaveLength(ROWS + ROWS / 2);
    const first = await record(store, facts);
    expect(first.change.newEntities).toHaveLength(ROWS);
    const again = await record(store, (await read(await agreementsWorkbook())).facts);
    expect(isEmptyChange(again.change)).toBe(true);
    expect(again.revision).toBe(first.revision);
  });
});
