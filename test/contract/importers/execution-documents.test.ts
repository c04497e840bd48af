import { consolidatedReport } from "../../../src/consolidated-report/consolidated-report.question";
import { findEntity } from "../../../src/entity/entity.loader";
import type { GraphStore } from "../../../src/graph/graph-store";
import { importFiles, previewImport } from "../../../src/importers/import.service";
import { indicatorsOf, indicatorValues } from "../../../src/indicator/indicator-values.question";
import { ANONYMOUS, ViewerRole } from "../../../src/request/principal";
import { importDocuments } from "../../../src/writing/mutations/import-documents.mutation";
import { STORES } from "../../support/stores";
import { snapshotOn } from "../../support/test-graph";
import { writerTo } from "../../support/writing";

const AT = new Date("2025-09-15T09:00:00Z");
const REASON = { by: "test", why: "test" };

const GRAPH = `
region: XX-01
subjects:
  - { id: ministry, kind: MINISTRY, name: Министерство }
  - { id: north, kind: MUNICIPALITY, name: Северный район }
  - { id: south, kind: MUNICIPALITY, name: Южный район }
groups: [{ id: districts, name: районы, level: MUNICIPAL, members: [north, south] }]
positions: [{ id: chief, title: начальник, organisation: ministry }]
acts:
  - id: order
    kind: ORDER
    title: Приказ
    inForce: { from: 2024-09-01 }
    issuedBy: [ministry]
    provisions:
      - { path: "1", text: Отчитаться., duty: { title: Отчёт, responsible: [districts], deadline: { kind: DATE, text: до 1 сентября, due: 2025-09-01 } } }
      - { path: "2", text: Контроль., control: { subject: chief } }
indicators:
  - id: schools
    of: order
    name: Школы
    unit: ед.
    plans: [{ subject: north, value: 12.5, valid: { from: 2024-09-01, to: 2025-09-01 } }]
nominations: [{ id: named, duty: order.d1, authority: north, position: chief, document: № 12, on: 2024-09-10 }]
`;
const DECISION = ", decision: { state: ACCEPTED, on: 2025-08-25 }";
const reports = (decision: string) => `
region: XX-01
reports:
  - { id: told, duty: order.d1, bearer: north, submittedOn: 2025-08-20, text: Готово., indicators: [{ indicator: schools, value: 10 }]${decision} }
`;
const TABLE = `Кто докладывает;Идентификатор обязанности;Доклад представлен;Текст доклада;Показатель;Факт
Южный район;order.d1;10.09.2025;Готово.;schools;2,5
`;

describe.each(STORES)("documents about execution on $name", ({ open }) => {
  let store: GraphStore;
  const bring = async (name: string, text: string) =>
    importFiles(store, [{ name, bytes: Buffer.from(text) }], { reason: REASON, at: AT });
  const rows = async () => {
    const { rows: all } = await consolidatedReport(await snapshotOn(store, "2025-09-15"), { act: "order" });
    return all.map(({ authority, cells: [cell] }) => {
      const { nomination, state, daysLate } = cell!.execution;
      return [authority.id, nomination?.id ?? null, state, daysLate];
    });
  };

  beforeAll(async () => {
    store = await open();
    await bring("graph.yaml", GRAPH);
  });
  afterAll(() => store.close());

  it("name executors, report, decide and plan; said again, they change nothing and take no decision back", async () => {
    const { revision } = await bring("reports.yaml", reports(DECISION));
    expect((await bring("renamed.yaml", reports(DECISION))).revision).toBe(revision);
    expect((await bring("reports.yaml", reports(""))).revision).toBe(revision);
    expect(await rows()).toEqual([
      ["north", "named", "ACCEPTED", null],
      ["south", null, "NOT_REPORTED", 14],
    ]);
    const snapshot = await snapshotOn(store, "2025-08-31");
    const [indicator] = await indicatorsOf(snapshot, "order");
    const values = await indicatorValues(snapshot, indicator!);
    expect(values.map(({ subject, plan, fact }) => [subject.id, plan, fact])).toEqual([["north", 12.5, 10]]);
  });

  it("are tables, too, of which the same again changes nothing", async () => {
    const { revision } = await bring("reports.csv", TABLE);
    expect((await bring("reports.csv", TABLE)).revision).toBe(revision);
    expect((await rows())[1]).toEqual(["south", null, "SUBMITTED", 9]);
    await bring(
      "plans.csv",
      "Показатель;Субъект;План;Действует с;Действует по\nschools;Южный район;4;01.09.2024;31.08.2025\n",
    );
    await bring(
      "nominations.csv",
      "Кто назначил;Акт;Пункт;Назначенная должность;Действует с\nЮжный район;order;1;chief;01.10.2024\n",
    );
    expect((await rows())[1]?.[1]).toMatch(/nomination/);
  });

  it("report and name for those alone who have to do the duty on that day, by what is known or by the same files", async () => {
    const told = (who: string, on: string) =>
      `region: XX-01\nreports:\n  - { id: new-report, duty: order.d1, bearer: ${who}, submittedOn: ${on}, text: Готово. }\n`;
    const problemsOf = async (text: string) =>
      (await previewImport(store, [{ name: "a.yaml", bytes: Buffer.from(text) }])).problems.map(
        ({ line, message }) => `${line}: ${message}`,
      );
    const refused = (who: string, on: string) =>
      `3: expected somebody who has to do order.d1 on ${on}, found ${who}: correct it, or state first that they bear the duty`;
    const named =
      "nominations: [{ id: new-name, duty: order.d1, authority: ministry, position: chief, document: № 13, on: 2024-09-10 }]\n";
    expect(await problemsOf(told("ministry", "2025-08-20"))).toEqual([refused("ministry", "2025-08-20")]);
    expect(await problemsOf(told("north", "2024-08-20"))).toEqual([refused("north", "2024-08-20")]);
    expect(await problemsOf(`region: XX-01\n${named}`)).toHaveLength(1);
    expect(await problemsOf(told("north", "2025-08-21"))).toEqual([]);
    const joined = "memberships: [{ subject: ministry, group: districts }]\n";
    expect(await problemsOf(told("ministry", "2025-08-20") + joined)).toEqual([]);
    const bearer = "responsibilities: [{ duty: order.d1, subject: ministry, role: CO_EXECUTOR }]\n";
    expect(await problemsOf(told("ministry", "2025-08-20") + bearer)).toEqual([]);
  });

  it("decide nothing for an editor, who may report for those of the region", async () => {
    const editor = {
      ...ANONYMOUS,
      isAnonymous: false,
      name: "Редактор",
      roles: [ViewerRole.EDITOR],
      regions: ["XX-01"],
    };
    const write = writerTo(() => store, editor);
    const told = (text: string) => ({ documents: [{ name: "a.yaml", text: text.replace("told", "other") }] });
    await expect(write(importDocuments, told(reports(DECISION)))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const off = "offControl: [{ duty: order.d1, controller: chief, valid: { from: 2025-09-10 } }]\n";
    await expect(write(importDocuments, told(off))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const foreign = writerTo(() => store, { ...editor, regions: ["YY-01"] });
    const said = told(reports("").replace("region: XX-01", "region: YY-01"));
    await expect(foreign(importDocuments, said)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await write(importDocuments, told(reports("")))).problems).toEqual([]);
    expect(await findEntity(await snapshotOn(store, "2025-09-15"), "Report", "other")).not.toBeNull();
  });
});
