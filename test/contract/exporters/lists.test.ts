import { listAgreements } from "../../../src/agreement/agreement.question";
import { consolidatedReport } from "../../../src/consolidated-report/consolidated-report.question";
import { DutyOrder, listDuties } from "../../../src/duty/duty.question";
import { listFindings } from "../../../src/finding/finding.question";
import { ALL_STATES } from "../../../src/link/step.loader";
import { responsibilityMatrix } from "../../../src/matrix/matrix.question";
import { ONLY_VALID } from "../../../src/moment/link-state";
import { SubjectOrder, listSubjects } from "../../../src/subject/subject.question";
import type { CountingStore } from "../../support/counting-store";
import { countingStore } from "../../support/counting-store";
import { bytesOf, csvRows, exported, sheetRows, textOf } from "../../support/exported";
import { pageThrough } from "../../support/page-through";
import { pdfText } from "../../support/pdf-text";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

/** More schools than a page holds. */
const SCHOOLS = 1_020;

const DRAWING = `
  ministry minobr name="Министерство; образования"
  position minister deputy title=министр
  person ivanov name="И.И. Иванов"
  group heads declaredSize=5
  college college
  centre cube centreKind=IT_CUBE
  school ${Array.from({ length: SCHOOLS }, (_none, place) => `school-${place}`).join(" ")}
  school formula name="=1+1"
  programme net name="Сетевая школа"
  act order 2022-01-01.. number=7 date=2021-12-20
  clause order.p1 order.p2 of=order 2022-01-01..
  duty order.d1 by=order.p1 deadlineKind=DATE due=2022-09-20 deadlineText="до 20 сентября" 2022-01-01..
  duty order.d2 by=order.p2 2022-01-01..2022-06-01
  agreement a-1 base=college number=12 signedOn=2021-12-20 programmes=net 2022-01-01..2025-01-01
  agreement a-2 base=college 2020-01-01..2021-01-01
  college -NETWORK_AGREEMENT-> school-8 agreementId=a-1 order=0 basis=a-1
  college -NETWORK_AGREEMENT-> school-7 agreementId=a-1 order=1 basis=a-1
  minister -POST_IN-> minobr
  deputy -POST_IN-> minobr
  ivanov -HOLDS-> deputy acting=true
  deputy -SUBORDINATE_TO-> minister
  college -SUBORDINATE_TO-> minobr kind=FOUNDER
  cube -HOSTED_BY-> college
  school-7 -MEMBER_OF-> heads
  school-8 -MEMBER_OF-> heads
  heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  minobr -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=1 basis=order.p1
  deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
  college -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR basis=order.p2 2022-01-01..2022-06-01
  nomination named duty=order.d1 authority=minobr position=deputy document="№ 1" 2022-09-01..
  named -EXECUTION_OF-> order.d1
  order.d1 -UNDER-> net
  order.p1 -ESTABLISHES-> order.d1
  order.p2 -ESTABLISHES-> order.d2
  order.p1 -PART_OF-> order
  order.p2 -PART_OF-> order
`;

const LISTS = [
  ["subjects", "Субъекты", {}],
  ["duties", "Обязанности", { states: ALL_STATES.join(",") }],
  ["agreements", "Сетевые договоры", { states: ALL_STATES.join(",") }],
  [
    "findings",
    "Замечания",
    { filter: '{"rules":["NO_EXECUTOR","NO_CONTROLLER","GROUP_INCOMPLETE","UNASSIGNED_POST"]}' },
  ],
  ["matrix", "Матрица ответственности", { duties: "{}" }],
] as const;

type JsonRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

describe.each(STORES)("exported lists on $name", ({ open }) => {
  let store: CountingStore;

  beforeAll(async () => {
    store = countingStore(await open());
    await record(store, DRAWING);
  });
  afterAll(() => store.close());

  const moment = { asOf: TODAY };

  async function jsonRows(name: string, parameters: Readonly<Record<string, string>> = {}): Promise<JsonRow[]> {
    const lines = (await textOf(exported(store, `${name}.ndjson`, { ...moment, ...parameters }))).trimEnd().split("\n");
    return lines.slice(1, -1).map((line) => JSON.parse(line) as JsonRow);
  }

  async function ids(name: string, parameters?: Readonly<Record<string, string>>): Promise<unknown[]> {
    return (await jsonRows(name, parameters)).map((row) => row["id"]);
  }

  it.each(LISTS)("hold the same cells as CSV, as XLSX and as JSON lines: %s", async (name, title, parameters) => {
    const asked = { ...moment, ...parameters };
    const csv = csvRows(await textOf(exported(store, `${name}.csv`, asked)));
    const sheet = await sheetRows(await bytesOf(exported(store, `${name}.xlsx`, asked)), title);
    const json = await jsonRows(name, parameters);
    const withoutGuard = csv.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, "")));
    expect(sheet).toEqual(withoutGuard);
    expect(json).toHaveLength(csv.length - 1);
    expect(json.length).toBeGreaterThan(0);
    // Values of enumerations and «да» are words for people; all else is the same.
    const differing = json.flatMap((row, place) =>
      Object.values(row).filter(
        (cell, column) => plain(cell) !== null && plain(cell) !== withoutGuard[place + 1]![column],
      ),
    );
    expect(differing.filter((cell) => !/^[A-Z_]+$/.test([cell].flat().join("_")))).toEqual([]);
  });

  it("hold the items of the lists, in their order, over several pages", async () => {
    const snapshot = await snapshotOn(store);
    const page = { first: 100 };
    const subjects = await pageThrough(
      (some) => listSubjects(snapshot, { ...some, orderBy: SubjectOrder.NAME_ASC }),
      400,
    );
    expect(subjects.length).toBeGreaterThan(SCHOOLS);
    expect(await ids("subjects")).toEqual(subjects.map(({ id }) => id));
    const duties = await listDuties(snapshot, { ...page, states: ONLY_VALID, orderBy: DutyOrder.ACT_AND_PATH });
    expect(await ids("duties")).toEqual(duties.nodes.map(({ id }) => id));
    const agreements = await listAgreements(snapshot, { ...page, states: ALL_STATES });
    expect(await ids("agreements", { states: ALL_STATES.join(",") })).toEqual(agreements.nodes.map(({ id }) => id));
    const filter = '{"severities":["HIGH","CRITICAL","MEDIUM"]}';
    const findings = await listFindings(snapshot, { ...page, filter: JSON.parse(filter) as object });
    expect(await ids("findings", { filter })).toEqual(findings.nodes.map(({ id }) => id));
    const matrix = await responsibilityMatrix(snapshot, { duties: {}, first: 200 });
    expect((await jsonRows("matrix", { duties: "{}" })).map((row) => [row["dutyId"], row["subjectId"]])).toEqual(
      matrix.cells.map(({ dutyId, subjectId }) => [dutyId, subjectId]),
    );
    const region = "XX-01";
    const { rows } = await consolidatedReport(snapshot, { region });
    const cells = rows.flatMap((row) =>
      row.cells.map(({ duty }) => [row.authority.id, duty.id, row.authority.state.name]),
    );
    expect(cells.length).toBeGreaterThan(0);
    const exportedCells = await jsonRows("consolidated-report", { region });
    expect(exportedCells.map((row) => [row["authorityId"], row["dutyId"], row["authority"]])).toEqual(cells);
    const named = await jsonRows("nominations", { region });
    expect(named.map((row) => [row["authorityId"], row["dutyId"], row["authority"]])).toEqual(cells);
  });

  it("tell of nominations who has named whom, and of discipline each figure with what is overdue", async () => {
    const rows = await jsonRows("nominations", { act: "order", asOf: "2022-10-01" });
    const isNamed = rows.map((row) => [row["authorityId"], row["isNamed"]]);
    expect(isNamed.sort()).toEqual([
      ["minobr", true],
      ["school-7", false],
      ["school-8", false],
    ]);
    const ofMinistry = rows.find((row) => row["authorityId"] === "minobr");
    expect(ofMinistry).toMatchObject({ position: "deputy", document: "№ 1", from: "2022-09-01", to: null });
    const asked = { by: "SUBJECT", from: "2022-09-01", to: "2022-09-30", asOf: "2022-10-01" };
    const figures = await jsonRows("discipline", asked);
    expect(figures).toHaveLength(3);
    for (const row of figures)
      expect(row).toMatchObject({ inTime: 0, overdue: 1, open: 0, share: 0, overdueDuties: ["order.d1"] });
  });

  it("make of the consolidated report a landscape paper with its totals and a place to sign", async () => {
    const pdf = await bytesOf(exported(store, "consolidated-report.pdf", { act: "order", asOf: "2022-10-01" }));
    expect(pdf.toString("latin1")).toMatch(/MediaBox \[0 0 841\.89 595\.28\]/);
    const text = (await pdfText(pdf)).join(" ");
    expect(text).toContain("Министерство; образования 01.09.2022, № 1");
    expect(text).toContain("не представлен, просрочено");
    expect(text).toMatch(/Итого: 3 .*назначено: 1/);
    expect(text).toContain("Подпись ___");
  });

  it("take the filters, orders and states of the API", async () => {
    const filter = '{"kinds":["POSITION","GROUP"]}';
    expect(await ids("subjects", { filter, orderBy: "NAME_DESC" })).toEqual(["minister", "heads", "deputy"]);
    expect(await ids("duties", { states: "EXPIRED,REPEALED_BASIS" })).toEqual(["order.d2"]);
    expect(await ids("agreements", { filter: '{"partner":"school-7"}' })).toEqual(["a-1"]);
  });

  it("show of each subject whom it answers to and where it sits", async () => {
    const rows = new Map((await jsonRows("subjects")).map((row) => [row["id"], row]));
    expect(rows.get("deputy")).toMatchObject({
      superiorId: "minister",
      organisationId: "minobr",
      holders: ["и. о. И.И. Иванов"],
    });
    expect(rows.get("cube")).toMatchObject({ hostId: "college", centreKind: "IT_CUBE" });
    expect(rows.get("heads")).toMatchObject({ declaredSize: 5, recordedSize: 2 });
    expect(rows.get("school-7")).toMatchObject({ superiorId: null, hostId: null, recordedSize: null });
  });

  it("show of each duty whom it names, and of one that has ended whom it named", async () => {
    const [first, second] = await jsonRows("duties", { states: ALL_STATES.join(",") });
    expect(first).toMatchObject({
      act: "Распоряжение от 20.12.2021 № 7",
      executors: ["heads", "Министерство; образования"],
      controllers: ["deputy"],
      coExecutors: [],
      programmes: ["Сетевая школа"],
      status: "DUE",
      nextDue: "2022-09-20",
    });
    expect(second).toMatchObject({ state: "REPEALED_BASIS", executors: ["college"] });
  });

  it("show of each agreement its parties in their order", async () => {
    expect(await jsonRows("agreements")).toMatchObject([
      { id: "a-1", baseId: "college", participantIds: ["school-8", "school-7"], validTo: "2025-01-01", state: "VALID" },
    ]);
  });

  it("look up what belongs to their items for many items at once", async () => {
    const filter = '{"kinds":["SCHOOL"]}';
    store.forget();
    expect(await jsonRows("subjects", { filter })).toHaveLength(SCHOOLS + 1);
    // The newest revision, the record of the one asked for, two pages, and the superiors of each 250.
    expect(store.asked.length).toBeLessThanOrEqual(9);
    store.forget();
    await jsonRows("duties", { states: ALL_STATES.join(",") });
    // And whether anything is recorded of their execution; of one it is: its records, and the members of its group.
    expect(store.asked.length).toBeLessThanOrEqual(9);
  });

  it("answer at the moment that is asked for, and say which", async () => {
    const made = await exported(store, "agreements.csv", { asOf: "2020-06-01", knownAt: "1" });
    expect(made.metadata).toMatchObject({ asOf: "2020-06-01", revision: 1, isPartial: false, version: "0.1.0" });
    expect(made.metadata.parameters).toEqual({ states: ["VALID"] });
    const { hash } = made.metadata;
    expect(made.fileName).toBe(`Сетевые договоры на 2020-06-01 (ревизия 1, ${hash?.slice(0, 12)}).csv`);
    expect(await textOf(Promise.resolve(made))).toContain("a-2");
    expect((await exported(store, "agreements.csv")).metadata).toMatchObject({ asOf: TODAY, revision: 1 });
  });

  it("say that a matrix is cut", async () => {
    expect((await exported(store, "matrix.csv", { ...moment, duties: "{}", first: "0" })).metadata.isPartial).toBe(
      true,
    );
    expect((await exported(store, "matrix.csv", { ...moment, duties: "{}" })).metadata.isPartial).toBe(false);
    const [head] = (await textOf(exported(store, "matrix.ndjson", { ...moment, duties: "{}", first: "0" }))).split(
      "\n",
    );
    expect(JSON.parse(head!)).toMatchObject({ export: { isPartial: true } });
  });

  it("refuse a revision that does not exist before anything is promised", async () => {
    await expect(exported(store, "subjects.csv", { knownAt: "9" })).rejects.toThrow("from 0 to the newest, 1");
  });
});

function plain(cell: JsonRow[string]): string | null {
  if (cell === null) return "";
  if (typeof cell === "boolean") return null;
  return Array.isArray(cell) ? cell.join("; ") : String(cell);
}
