import type { GraphStore } from "../../../src/graph/graph-store";
import { AgreementForm } from "../../../src/entity/agreement";
import { findEntity } from "../../../src/entity/entity.loader";
import { concludeAgreement } from "../../../src/writing/mutations/conclude-agreement.mutation";
import { extendAgreement, terminateAgreement } from "../../../src/writing/mutations/end-of-agreement.mutation";
import { moveDeadline } from "../../../src/writing/mutations/move-deadline.mutation";
import { releaseFromDuty } from "../../../src/writing/mutations/release-from-duty.mutation";
import { releaseHolder } from "../../../src/writing/mutations/release-holder.mutation";
import { repealAct } from "../../../src/writing/mutations/repeal-act.mutation";
import { withdrawFact } from "../../../src/writing/mutations/withdraw-fact.mutation";
import { renameSubject } from "../../../src/writing/mutations/rename-subject.mutation";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { problemsOf, sentencesOf, writerTo } from "../../support/writing";

describe.each(STORES)("writing about acts, duties and agreements on $name", ({ open }) => {
  let store: GraphStore;
  let bears = "";
  const write = writerTo(() => store);
  const dueOn = async (day: string) => (await findEntity(await snapshotOn(store, day), "Duty", "order.d1"))?.state.due;
  const endOn = (agreement: string) => async (day: string) =>
    (await findEntity(await snapshotOn(store, day), "Agreement", agreement))?.state.inForceTo;
  const paperOn = async (day: string) =>
    (await findEntity(await snapshotOn(store, day), "Duty", "order.d1"))?.state.deadlineDocument;

  beforeAll(async () => {
    store = await open();
    const drawn = await record(
      store,
      `
      college base part
      school late existsFrom=2023-01-01
      position post
      person ivanov name="И.И. Иванов"
      post -POST_IN-> base
      ivanov -HOLDS-> post 2020-01-01..
      act order newer 2022-01-01..
      clause order.p1 order.p1.1 order.p2 of=order 2022-01-01..
      duty order.d1 by=order.p1 title="Отчёт" deadlineKind=DATE due=2022-09-01 2022-01-01..
      duty order.d2 by=order.p1.1 title="План" deadlineKind=RECURRING rrule=FREQ=YEARLY 2022-01-01..
      order.p1.1 -PART_OF-> order.p1
      base -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
      `,
    );
    bears = drawn.change.newLinks.map(({ properties }) => properties["id"] as string).at(-1) ?? "";
  });
  afterAll(() => store.close());

  it("moves a deadline from a day on, with its paper, which the basis is where nobody cites it", async () => {
    const input = { duty: "order.d1", due: "2022-11-01", on: "2022-08-20", document: "приказ № 7" };
    const outcome = await write(moveDeadline, input);
    expect(await sentencesOf(store, outcome)).toEqual([
      "Изменено с 20.08.2022: Отчёт; срок в акте «постоянно» → «до 01.11.2022»; срок установлен документом не указано → «приказ № 7»; срок до (включительно) «01.09.2022» → «01.11.2022».",
    ]);
    expect([await dueOn("2022-08-19"), await dueOn("2022-08-20")]).toEqual(["2022-09-01", "2022-11-01"]);
    await write(moveDeadline, { ...input, due: "2022-12-01", on: "2022-08-30", document: null, basis: "order.p2" });
    expect(await Promise.all(["2022-08-19", "2022-08-20", "2022-08-30"].map(paperOn))).toEqual([
      ...[null, "приказ № 7", "пункт 2 распоряжения"],
    ]);
    const wrong = [
      { ...input, due: "2022-08-01" },
      { ...input, duty: "order.d2" },
      { ...input, document: " ", duty: "order" },
    ];
    const problems = [];
    for (const each of wrong) problems.push(problemsOf(await write(moveDeadline, each)));
    expect(problems).toEqual([["due DAYS_OUT_OF_ORDER"], ["duty WRONG_KIND"], ["document EMPTY", "duty WRONG_KIND"]]);
  });

  it("concludes, extends and terminates agreements", async () => {
    const input = {
      ...{ number: "5/22", form: AgreementForm.NETWORK_FORM, base: "base", participants: ["part"] },
      ...{ from: "2022-09-01", to: "2023-09-01" },
    };
    const made = await write(concludeAgreement, input);
    expect([problemsOf(made), made.node]).toEqual([[], "01-agreement-base-5-22"]);
    expect(problemsOf(await write(concludeAgreement, { ...input, participants: ["base"] }))).toEqual([
      "participants WITH_ITSELF",
    ]);
    expect(problemsOf(await write(concludeAgreement, { ...input, participants: ["late", "ivanov"] }))).toEqual([
      "participants.0 NOT_THERE",
      "participants.1 WRONG_KIND",
    ]);
    expect(problemsOf(await write(concludeAgreement, { ...input, to: "2022-09-01", participants: [] }))).toEqual([
      "to DAYS_OUT_OF_ORDER",
      "participants EMPTY",
    ]);
    const agreement = made.node ?? "";
    const longer = await write(extendAgreement, { agreement, to: "2024-09-01" });
    expect(longer.facts.added.links.map(({ properties }) => properties["validTo"])).toEqual(["2024-09-01"]);
    // Before the day on which it was extended, nobody knew of it.
    expect(await Promise.all(["2022-09-14", "2022-09-15"].map(endOn(agreement)))).toEqual(["2023-09-01", "2024-09-01"]);
    const late = { agreement, to: "2025-09-01", on: "2024-09-02" };
    expect(problemsOf(await write(extendAgreement, late))).toEqual(["on DAYS_OUT_OF_ORDER"]);
    expect(problemsOf(await write(extendAgreement, { agreement, to: "2024-01-01" }))).toEqual(["to DAYS_OUT_OF_ORDER"]);
    const over = await write(terminateAgreement, { agreement, on: "2023-01-01" });
    expect((await sentencesOf(store, over))[0]).toBe("Прекращено с 01.01.2023: Договор № 5/22.");
    expect(problemsOf(await write(terminateAgreement, { agreement, on: "2023-02-01" }))).toEqual(["on NOT_SO"]);
  });

  it("releases from posts and duties", async () => {
    expect(problemsOf(await write(releaseHolder, { position: "post", person: "ivanov", on: "2019-01-01" }))).toEqual([
      "position NOT_SO",
    ]);
    expect(await sentencesOf(store, await write(releaseHolder, { position: "post", on: "2022-09-01" }))).toEqual([
      "Прекращено с 01.09.2022: И.И. Иванов — занимает должность — post.",
    ]);
    const tried = await write(releaseFromDuty, { responsibility: bears, on: "2022-09-01", dryRun: true });
    expect(await sentencesOf(store, tried)).toEqual(["Прекращено с 01.09.2022: base — исполнитель — Отчёт."]);
    expect(problemsOf(await write(releaseFromDuty, { responsibility: "order.d1", on: "2022-09-01" }))).toEqual([
      "responsibility NOT_FOUND",
    ]);
  });

  it("repeals a clause with what is below it, and tells what loses its basis", async () => {
    const wrong = await write(repealAct, { act: "order", provisions: ["9"], on: "2022-09-01", by: "order" });
    expect(problemsOf(wrong)).toEqual(["by WITH_ITSELF", "provisions.0 NOT_FOUND"]);
    const outcome = await write(repealAct, { act: "order", provisions: ["1"], on: "2022-09-01", by: "newer" });
    expect(problemsOf(outcome)).toEqual([]);
    expect(outcome.facts.added.states.map(({ entityId }) => entityId).sort()).toEqual([
      ...["order.d1", "order.d1", "order.d1", "order.d2", "order.p1", "order.p1.1"],
    ]);
    expect(await sentencesOf(store, outcome)).toContain("Base — исполнитель — Отчёт остаётся без основания.");
    expect(outcome.facts.added.links.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual(["newer order.p1"]);
  });

  it("takes back what was recorded in error: a link, a state, a node with all that hangs on it", async () => {
    const link = await write(withdrawFact, { id: bears });
    expect(await sentencesOf(store, link)).toEqual(["Отозвано: base — исполнитель — Отчёт."]);
    expect(problemsOf(await write(withdrawFact, { id: bears }))).toEqual(["id NOT_FOUND"]);
    const renamed = await write(renameSubject, { subject: "part", name: "Ошибка", on: "2022-01-01" });
    const stateId = renamed.facts.added.states.at(-1)?.stateId ?? "";
    await write(withdrawFact, { id: stateId });
    const part = await findEntity(await snapshotOn(store), "Subject", "part");
    expect(part?.state.name).toBe("part");
    expect(problemsOf(await write(withdrawFact, { id: "base" }))).toEqual(["id HAS_LINKS"]);
    const all = await write(withdrawFact, { id: "base", withLinks: true });
    expect([problemsOf(all), await findEntity(await snapshotOn(store), "Subject", "base")]).toEqual([[], null]);
    expect(all.facts.withdrawn.links.length).toBeGreaterThan(1);
  });
});
