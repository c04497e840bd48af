import type { GraphStore } from "../../../src/graph/graph-store";
import { dutyRecordsLoader } from "../../../src/execution/duty-records.question";
import type { Principal } from "../../../src/request/principal";
import { ViewerRole } from "../../../src/request/principal";
import { decisionsOf } from "../../../src/report/decisions.question";
import { putOnControl, takeOffControl } from "../../../src/writing/mutations/control.mutation";
import { acceptReport, returnReport, withdrawReport } from "../../../src/writing/mutations/decide-report.mutation";
import { nominateExecutor } from "../../../src/writing/mutations/nominate-executor.mutation";
import { planIndicator } from "../../../src/writing/mutations/plan-indicator.mutation";
import { submitReport } from "../../../src/writing/mutations/submit-report.mutation";
import { undo } from "../../../src/writing/mutations/undo.mutation";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { ADMINISTRATOR, problemsOf, sentencesOf, writerTo } from "../../support/writing";

const REPORT = { text: "Назначены исполнители.", on: "2022-08-25" };

describe.each(STORES)("recording how a duty is executed on $name", ({ open }) => {
  let store: GraphStore;
  const write = writerTo(() => store);
  const as = (name: string, role: ViewerRole, ...actsFor: readonly string[]) => {
    const principal: Principal = { ...ADMINISTRATOR, name, subject: name, roles: [role], actsFor };
    return writerTo(() => store, principal);
  };
  const recordsOf = async (duty: string, day = "2022-09-15") =>
    dutyRecordsLoader(await snapshotOn(store, day)).load(duty);
  const nominated = async (duty: string, day: string) =>
    (await recordsOf(duty, day)).nominations.map(
      ({ state: { person, position, periodFrom, periodTo } }) =>
        `${person ?? position ?? ""} ${periodFrom ?? ""}..${periodTo ?? ""}`,
    );
  /** Submits a report of the district on a duty, and gives its id. */
  const reported = async (duty: string, said: Partial<typeof REPORT> & { readonly due?: string } = {}) => {
    const { node, problems } = await write(submitReport, { duty, bearer: "rayon", ...REPORT, ...said });
    expect(problems).toEqual([]);
    return node ?? "";
  };

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry minobr
      municipality rayon name="Район"
      municipality other
      school school
      group authorities
      position head deputy
      person petrova name="Анна Петрова"
      programme project
      act order 2022-01-01..
      clause order.p1 of=order 2022-01-01..
      duty order.d1 by=order.p1 title="Назначить" deadlineKind=DATE due=2022-08-30 2022-01-01..
      duty order.d2 by=order.p1 title="Ежеквартально" deadlineKind=RECURRING deadlineFrom=2022-03-31 rrule=FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1 2022-01-01..
      duty order.d3 by=order.p1 title="Без контроля" deadlineKind=ONGOING 2022-01-01..
      duty order.d4 by=order.p1 deadlineKind=DATE due=2022-08-30 2022-01-01..
      duty order.d5 by=order.p1 deadlineKind=DATE due=2022-08-30 2022-01-01..
      indicator share foreign
      share -UNDER-> order
      rayon -MEMBER_OF-> authorities
      other -MEMBER_OF-> authorities
      head -POST_IN-> rayon
      deputy -POST_IN-> minobr
      order -ISSUED_BY-> minobr
      authorities -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      rayon -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR
      rayon -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR
      rayon -RESPONSIBLE_FOR-> order.d4 role=EXECUTOR
      rayon -RESPONSIBLE_FOR-> order.d5 role=EXECUTOR
      deputy -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      deputy -RESPONSIBLE_FOR-> order.d2 role=CONTROLLER
      deputy -RESPONSIBLE_FOR-> order.d4 role=CONTROLLER
      rayon -RESPONSIBLE_FOR-> order.d5 role=CONTROLLER
      `,
    );
  });
  afterAll(() => store.close());

  it("names somebody for a duty, and whom the authority named before up to that day", async () => {
    const first = { duty: "order.d1", authority: "rayon", position: "head", document: "№ 5", on: "2022-08-01" };
    expect(await sentencesOf(store, await write(nominateExecutor, { ...first, title: "ответственный" }))).toContain(
      "Внесено: ответственный.",
    );
    await write(nominateExecutor, { ...first, position: null, personName: "Борис Сидоров", on: "2022-09-01" });
    expect(await nominated("order.d1", "2022-08-31")).toEqual(
      expect.arrayContaining(["head 2022-08-01..2022-09-01", expect.stringMatching(/sidorov.* 2022-09-01\.\.$/)]),
    );
    expect(problemsOf(await write(nominateExecutor, first))).toEqual(["on ALREADY"]);
  });

  it.each([
    [{ authority: "school" }, ["authority NOT_SO"]],
    [{ authority: "authorities" }, ["authority NOT_SO"]],
    [{ position: null }, ["position EMPTY"]],
    [{ position: "rayon" }, ["position WRONG_KIND"]],
    [{ person: "nobody" }, ["person NOT_FOUND"]],
    [{ duty: "order.d9", title: " " }, ["title EMPTY", "duty NOT_FOUND"]],
  ])("names nobody where the input is wrong: %j", async (given, problems) => {
    const input = { duty: "order.d1", authority: "other", position: "head", on: "2022-08-01", ...given };
    expect(problemsOf(await write(nominateExecutor, input))).toEqual(problems);
  });

  it("keeps a returned report, and what follows it, with who decided and when", async () => {
    const first = await reported("order.d1");
    const returned = await write(returnReport, { report: first, on: "2022-08-25", remark: "Нет копии приказа" });
    expect(returned.problems).toEqual([]);
    const second = await reported("order.d1", { on: "2022-09-02" });
    await write(acceptReport, { report: second, on: "2022-09-05" });
    const states = (await recordsOf("order.d1")).reports.map(({ id, state }) => [id, state.reportState]);
    expect(states).toEqual([
      [first, "RETURNED"],
      [second, "ACCEPTED"],
    ]);
    const told = async (id: string) =>
      (await decisionsOf(await snapshotOn(store), id)).map(({ state, on, by, remark }) => [state, on, by, remark]);
    expect(await told(first)).toEqual([
      ["SUBMITTED", "2022-08-25", "Редактор", null],
      ["RETURNED", "2022-08-25", "Редактор", "Нет копии приказа"],
    ]);
    expect((await recordsOf("order.d1", "2022-09-04")).reports.at(-1)?.state.reportState).toBe("SUBMITTED");
    expect(problemsOf(await write(returnReport, { report: second, on: "2022-09-06", remark: "…" }))).toEqual([
      "report ALREADY",
    ]);
    expect(
      problemsOf(await write(submitReport, { duty: "order.d1", bearer: "rayon", ...REPORT, on: "2022-09-07" })),
    ).toEqual(["duty ALREADY"]);
  });

  it("takes a report for a day of a duty that is due again and again, with values and evidence", async () => {
    const evidence = [{ title: "Приказ", sha256: "A".repeat(64), url: "https://example.org/1" }];
    const said = { due: "2022-06-30", indicators: [{ indicator: "share", value: 12.5 }], evidence, on: "2022-06-28" };
    const outcome = await write(submitReport, { duty: "order.d2", bearer: "rayon", text: "Доля", ...said });
    expect(await sentencesOf(store, outcome)).toHaveLength(3);
    const [report] = (await recordsOf("order.d2")).reports;
    expect(report?.state).toMatchObject({ due: "2022-06-30", submittedOn: "2022-06-28", submittedBy: "editor" });
    expect(report?.state.evidence).toEqual([
      `{"title":"Приказ","sha256":"${"a".repeat(64)}","url":"https://example.org/1"}`,
    ]);
    const [withdrawn] = [await write(withdrawReport, { report: report?.id ?? "", on: "2022-06-29" })];
    expect(withdrawn.problems).toEqual([]);
  });

  it.each([
    [{ due: null }, ["due EMPTY"]],
    [{ due: "2022-07-01" }, ["due NOT_SO"]],
    [{ duty: "order.d3", due: "2022-09-30" }, ["due NOT_SO"]],
    [{ bearer: "other" }, ["bearer NOT_SO"]],
    [{ on: "2022-09-16" }, ["on DAYS_OUT_OF_ORDER"]],
    [{ text: " " }, ["text EMPTY"]],
    [{ indicators: [{ indicator: "foreign", value: 1 }] }, ["indicators.0.indicator NOT_SO"]],
    [
      { evidence: [{ title: "", sha256: "12", url: "javascript:x" }] },
      ["evidence.0.title EMPTY", "evidence.0.sha256 NOT_A_TEXT", "evidence.0.url NOT_A_TEXT"],
    ],
  ])("takes no report where the input is wrong: %j", async (given, problems) => {
    const input = { duty: "order.d2", bearer: "rayon", due: "2022-03-31", text: "Доля", on: "2022-09-01", ...given };
    expect(problemsOf(await write(submitReport, input))).toEqual(problems);
  });

  it("returns no report without a word, and decides on none before it was submitted", async () => {
    const report = await reported("order.d3");
    expect(problemsOf(await write(returnReport, { report, on: "2022-09-01" }))).toEqual(["remark EMPTY"]);
    expect(problemsOf(await write(acceptReport, { report, on: "2022-08-01" }))).toEqual(["on DAYS_OUT_OF_ORDER"]);
    expect(problemsOf(await write(acceptReport, { report: "order.d3", on: "2022-09-01" }))).toEqual([
      "report WRONG_KIND",
    ]);
  });

  // «Контроль за исполнением … возложить на первого заместителя министра» (order of Sakhalin, clause 7).
  it("lets the controller of the duty decide on a report, and nobody on a report of their own", async () => {
    const { CONTROLLER, EDITOR } = ViewerRole;
    const { node } = await as("anna", EDITOR, "rayon")(submitReport, { duty: "order.d4", bearer: "rayon", ...REPORT });
    const decision = { report: node ?? "", on: "2022-09-01" };
    await expect(as("anna", EDITOR, "rayon")(acceptReport, decision)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as("ivan", CONTROLLER, "other")(acceptReport, decision)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as("anna", CONTROLLER, "deputy")(acceptReport, decision)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { revision } = await as("ivan", CONTROLLER, "deputy")(acceptReport, decision);
    const taken = as("anna", EDITOR, "rayon", "deputy")(undo, { revision: revision ?? 0 });
    await expect(taken).rejects.toMatchObject({ code: "FORBIDDEN" });
    const own = await reported("order.d5");
    await expect(as("ivan", CONTROLLER, "rayon")(acceptReport, { ...decision, report: own })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("takes a duty off control, and puts it on control again", async () => {
    const { CONTROLLER } = ViewerRole;
    const control = as("ivan", CONTROLLER, "deputy");
    expect(
      (await control(takeOffControl, { duty: "order.d1", on: "2022-09-10", remark: "Исполнено" })).revision,
    ).not.toBeNull();
    expect((await recordsOf("order.d1", "2022-09-09")).offControl).toBeNull();
    expect((await recordsOf("order.d1")).offControl).toMatchObject({ on: "2022-09-10", remark: "Исполнено" });
    expect(problemsOf(await control(takeOffControl, { duty: "order.d1", on: "2022-09-11" }))).toEqual(["duty ALREADY"]);
    await control(putOnControl, { duty: "order.d1", on: "2022-09-12" });
    expect((await recordsOf("order.d1")).offControl).toBeNull();
    expect((await recordsOf("order.d1", "2022-09-11")).offControl).not.toBeNull();
    expect(problemsOf(await control(putOnControl, { duty: "order.d1", on: "2022-09-13" }))).toEqual(["duty NOT_SO"]);
    expect(problemsOf(await write(takeOffControl, { duty: "order.d3", on: "2022-09-10" }))).toEqual(["duty NOT_SO"]);
  });

  it("plans an indicator for a period, and corrects the plan by saying it anew", async () => {
    const year = { indicator: "share", subject: "rayon", from: "2022-01-01", to: "2023-01-01" };
    const issuer = as("anna", ViewerRole.EDITOR, "minobr");
    await issuer(planIndicator, { ...year, value: 10 });
    const { facts } = await issuer(planIndicator, { ...year, value: 12.5 });
    expect(facts.added.links.map(({ properties }) => properties["value"])).toEqual([12.5]);
    expect(facts.withdrawn.links.map(({ properties }) => properties["value"])).toEqual([10]);
    expect(problemsOf(await write(planIndicator, { ...year, from: "2022-06-01", value: 1 }))).toEqual(["from ALREADY"]);
    expect(problemsOf(await write(planIndicator, { ...year, to: "2022-01-01", value: 1 }))).toEqual([
      "to DAYS_OUT_OF_ORDER",
    ]);
    await expect(as("anna", ViewerRole.EDITOR, "rayon")(planIndicator, { ...year, value: 1 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
