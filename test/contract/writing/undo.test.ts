import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ViewerRole } from "../../../src/request/principal";
import { NOTHING_CHANGED } from "../../../src/revision/changed-facts";
import { verifyStore } from "../../../src/revision/verify-store.question";
import { addMembers } from "../../../src/writing/mutations/members.mutation";
import { appointHolder } from "../../../src/writing/mutations/appoint-holder.mutation";
import { assignDuty } from "../../../src/writing/mutations/assign-duty.mutation";
import { moveDeadline } from "../../../src/writing/mutations/move-deadline.mutation";
import { releaseFromDuty } from "../../../src/writing/mutations/release-from-duty.mutation";
import { releaseHolder } from "../../../src/writing/mutations/release-holder.mutation";
import { renameSubject } from "../../../src/writing/mutations/rename-subject.mutation";
import { undo } from "../../../src/writing/mutations/undo.mutation";
import { withdrawFact } from "../../../src/writing/mutations/withdraw-fact.mutation";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { ADMINISTRATOR, problemsOf, sentencesOf, writerTo } from "../../support/writing";

const { CONTROLLER, CO_EXECUTOR } = ResponsibilityRole;

describe.each(STORES)("an undo on $name", ({ open }) => {
  let store: GraphStore;
  let borne = "";
  const write = writerTo(() => store);
  /** The messages of those problems that name a revision which has to be undone first. */
  const restingOn = async (revision: number) => {
    const { problems } = await write(undo, { revision });
    return problems.map(({ code, message }) => `${code} ${message.replace(/:.*/, "")}`);
  };

  beforeEach(async () => {
    store = await open();
    const drawn = await record(
      store,
      `
      school one two name="Школа № 2"
      group all inner
      position post
      person ivanov petrov
      post -POST_IN-> one
      ivanov -HOLDS-> post 2020-01-01..
      act order 2022-01-01..
      clause order.p1 of=order 2022-01-01..
      duty order.d1 by=order.p1 title="Отчёт" deadlineKind=DATE due=2022-10-01 2022-01-01..
      one -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
      `,
    );
    borne = drawn.change.newLinks.map(({ properties }) => properties["id"] as string).at(-1)!;
  });
  afterEach(() => store.close());

  it("tells in sentences what is taken back, and leaves a log that verifies", async () => {
    await write(renameSubject, { subject: "two", name: "Лицей № 2", on: "2022-09-01" });
    await write(releaseFromDuty, { responsibility: borne, on: "2022-09-01" });
    const tried = await write(undo, { revision: 2, dryRun: true });
    const undone = await write(undo, { revision: 2 });
    expect([tried.revision, tried.facts, undone.revision]).toEqual([null, undone.facts, 4]);
    expect(await sentencesOf(store, undone)).toEqual(["Изменено: Школа № 2; наименование «Лицей № 2» → «Школа № 2»."]);
    expect(await sentencesOf(store, await write(undo, { revision: 3 }))).toEqual([
      "Изменено: Школа № 2 — исполнитель — Отчёт; связь не действует с «01.09.2022» → не указано.",
    ]);
    expect((await verifyStore(store)).flaws).toEqual([]);
  });

  it("tells who is left without an executor, a controller or a host by it, and again when it is sent again", async () => {
    await write(assignDuty, { duty: "order.d1", subject: "two", role: CONTROLLER, from: "2022-09-01" });
    await write(assignDuty, { duty: "order.d1", subject: "two", role: CO_EXECUTOR, from: "2022-09-01" });
    await record(store, "centre cube centreKind=IT_CUBE");
    await record(store, "cube -HOSTED_BY-> one");
    const lossesOf = async (input: { readonly revision: number; readonly dryRun?: boolean }) =>
      sentencesOf(store, { ...(await write(undo, { ...input, idempotencyKey: "k" })), facts: NOTHING_CHANGED });
    // Another one does it still.
    expect(await lossesOf({ revision: 3, dryRun: true })).toEqual([]);
    await write(releaseFromDuty, { responsibility: borne, on: "2022-09-01" });
    expect(await lossesOf({ revision: 3, dryRun: true })).toEqual(["Отчёт остаётся без исполнителя."]);
    expect(await lossesOf({ revision: 5, dryRun: true })).toEqual(["Cube остаётся без базы."]);
    expect(await lossesOf({ revision: 6, dryRun: true })).toEqual([]);
    expect(await lossesOf({ revision: 2 })).toEqual(["Отчёт остаётся без контроля."]);
    expect(await lossesOf({ revision: 2 })).toEqual(["Отчёт остаётся без контроля."]);
  });

  it("brings back a node that was withdrawn, with its links", async () => {
    const gone = await write(withdrawFact, { id: "one", withLinks: true });
    await write(undo, { revision: gone.revision! });
    const again = await write(withdrawFact, { id: "one" });
    expect(problemsOf(again)).toEqual(["id HAS_LINKS"]);
    expect((await verifyStore(store)).flaws).toEqual([]);
  });

  it("is refused with the later revisions that rest on it, each undone before", async () => {
    await record(store, "school new\nnew -MEMBER_OF-> all");
    await write(assignDuty, { duty: "order.d1", subject: "new", role: CO_EXECUTOR, from: "2022-09-01" });
    await write(renameSubject, { subject: "new", name: "Новая", on: "2022-09-01" });
    expect(await restingOn(2)).toEqual([
      "RESTS_ON_IT Revision 4 («Приказ № 1», «Редактор») rests on revision 2, by «new»",
      "RESTS_ON_IT Revision 3 («Приказ № 1», «Редактор») rests on revision 2, by «new»",
    ]);
    await write(undo, { revision: 4 });
    await write(undo, { revision: 3 });
    // The undos rest on what they have taken back, and not on what was before it.
    expect(await restingOn(4)).toHaveLength(1);
    expect(await restingOn(2)).toEqual([]);
  });

  it("is refused where somebody else has come instead, a circle would close, or an end is gone", async () => {
    await write(releaseHolder, { position: "post", person: "ivanov", on: "2022-09-01" });
    await write(appointHolder, { position: "post", person: "petrov", on: "2022-09-10" });
    expect(await restingOn(2)).toEqual([expect.stringContaining("Revision 3 ")]);

    await write(addMembers, { group: "all", members: ["inner"], from: "2022-01-01" });
    await write(undo, { revision: 4 });
    await write(addMembers, { group: "inner", members: ["all"], from: "2022-01-01" });
    expect(await restingOn(5)).toEqual([expect.stringContaining("Revision 6 ")]);

    await write(releaseFromDuty, { responsibility: borne, on: "2022-09-01" });
    await write(withdrawFact, { id: "one", withLinks: true });
    expect(await restingOn(7)).toEqual([expect.stringContaining("Revision 8 ")]);
  });

  it("is of a revision that is there, and of what the writer may write about", async () => {
    expect(problemsOf(await write(undo, { revision: 2 }))).toEqual(["revision NOT_FOUND"]);
    expect(problemsOf(await write(undo, { revision: 0 }))).toEqual(["revision NOT_FOUND"]);
    await write(moveDeadline, { duty: "order.d1", due: "2022-11-01", on: "2022-09-01", document: "приказ" });
    const schools = { ...ADMINISTRATOR, roles: [ViewerRole.EDITOR], actsFor: ["one"] };
    await expect(writerTo(() => store, schools)(undo, { revision: 2 })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await write(releaseFromDuty, { responsibility: borne, on: "2022-09-01" });
    expect((await writerTo(() => store, schools)(undo, { revision: 3 })).revision).toBe(4);
  });
});
