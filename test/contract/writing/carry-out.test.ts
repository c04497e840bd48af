import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { ANONYMOUS, ViewerRole } from "../../../src/request/principal";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { assignDuty } from "../../../src/writing/mutations/assign-duty.mutation";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { ADMINISTRATOR, writerTo } from "../../support/writing";

const { EXECUTOR, CO_EXECUTOR, OPERATOR } = ResponsibilityRole;

describe.each(STORES)("any write on $name", ({ open }) => {
  let store: GraphStore;
  const write = writerTo(() => store);
  const newest = async () => (await findNewestRevision(store)).revision;

  beforeEach(async () => {
    store = await open();
    const duties = "duty order.d1 order.d2 by=order.p1";
    await record(store, `school one two\nact order\nclause order.p1 of=order\n${duties}`);
  });
  afterEach(() => store.close());

  const one = { duty: "order.d1", subject: "one", role: EXECUTOR, from: "2022-09-01" };
  const two = { duty: "order.d2", subject: "two", role: EXECUTOR, from: "2022-09-01" };

  it("that is only tried is answered as if it were done, and nothing is written", async () => {
    const tried = await write(assignDuty, { ...one, dryRun: true, idempotencyKey: "k" });
    expect([tried.revision, await newest()]).toEqual([null, 1]);
    const done = await write(assignDuty, { ...one, idempotencyKey: "k" });
    expect([done.revision, done.facts]).toEqual([2, tried.facts]);
  });

  it("with a key that was used is answered as the first time, and refused for another input", async () => {
    const first = await write(assignDuty, { ...one, idempotencyKey: "k" });
    const others = writerTo(() => store, { ...ADMINISTRATOR, subject: "other" });
    await others(assignDuty, { ...two, idempotencyKey: "k" });
    const again = await write(assignDuty, { ...one, idempotencyKey: "k" });
    expect([again.revision, again.node, await newest()]).toEqual([first.revision, first.node, 3]);
    expect(again.facts.added.links.map(({ id }) => id)).toEqual(first.facts.added.links.map(({ id }) => id));
    const another = write(assignDuty, { ...two, role: OPERATOR, idempotencyKey: "k" });
    await expect(another).rejects.toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "idempotencyKey" } });
  });

  it("is a CONFLICT where somebody has written about the same since, and only there", async () => {
    await write(assignDuty, { ...one, reason: "Приказ № 7" });
    expect((await write(assignDuty, { ...two, expectedRevision: 1 })).revision).toBe(3);
    const late = write(assignDuty, { ...one, role: CO_EXECUTOR, expectedRevision: 1 });
    await expect(late).rejects.toMatchObject({
      code: "CONFLICT",
      details: { expected: 1, found: 3, revisions: [{ revision: 2, by: "Редактор", why: "Приказ № 7" }] },
    });
    const early = write(assignDuty, { ...one, role: CO_EXECUTOR, expectedRevision: 9 });
    await expect(early).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await newest()).toBe(3);
  });

  it("is refused to who does not say who they are, and to who may not", async () => {
    const nobody = writerTo(() => store, ANONYMOUS)(assignDuty, one);
    await expect(nobody).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const reader = writerTo(() => store, { ...ADMINISTRATOR, roles: [ViewerRole.READER] })(assignDuty, one);
    await expect(reader).rejects.toMatchObject({ code: "FORBIDDEN" });
    const other = writerTo(() => store, { ...ADMINISTRATOR, roles: [ViewerRole.EDITOR], actsFor: ["two"] });
    await expect(other(assignDuty, { ...one, basis: "nothing" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await newest()).toBe(1);
  });

  it("of many at the same time loses none and leaves no gap", async () => {
    const schools = Array.from({ length: 12 }, (_, place) => `school-${place}`);
    await record(store, `school ${schools.join(" ")}`);
    const outcomes = await Promise.all(schools.map((subject) => write(assignDuty, { ...one, subject })));
    const revisions = outcomes.map(({ revision }) => revision).sort((a, b) => (a ?? 0) - (b ?? 0));
    expect(revisions).toEqual(schools.map((_, place) => place + 3));
  });
});
