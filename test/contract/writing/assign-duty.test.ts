import type { GraphStore } from "../../../src/graph/graph-store";
import { ResponsibilityRole } from "../../../src/link/link";
import { assignDuty } from "../../../src/writing/mutations/assign-duty.mutation";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { problemsOf, sentencesOf, writerTo } from "../../support/writing";

const { EXECUTOR, CONTROLLER } = ResponsibilityRole;

describe.each(STORES)("assigning a duty on $name", ({ open }) => {
  let store: GraphStore;
  const write = writerTo(() => store);

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school school-7
      school closed existsTo=2022-01-01
      act order 2022-01-01..
      clause order.p1 of=order 2022-01-01..
      duty order.d1 by=order.p1 title="Отчёт"
      school-7 -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER 2022-01-01..2022-09-01
      `,
    );
  });
  afterAll(() => store.close());

  it("adds who bears it, on a basis that is in force", async () => {
    const input = { duty: "order.d1", subject: "school-7", role: EXECUTOR, from: "2022-09-01", basis: "order.p1" };
    const outcome = await write(assignDuty, input);
    expect(await sentencesOf(store, outcome)).toEqual(["Внесено с 01.09.2022: school-7 — исполнитель — Отчёт."]);
    expect(problemsOf(await write(assignDuty, { ...input, from: "2023-01-01" }))).toEqual(["role ALREADY"]);
    expect(problemsOf(await write(assignDuty, { ...input, role: CONTROLLER }))).toEqual([]);
  });

  it.each([
    [{ duty: "order.d7" }, ["duty NOT_FOUND"]],
    [{ subject: "closed" }, ["subject NOT_THERE"]],
    [{ subject: "order.d1", duty: "order.p1" }, ["duty WRONG_KIND", "subject WRONG_KIND"]],
  ])("tells all that is wrong with %j", async (given, problems) => {
    const outcome = await write(assignDuty, { duty: "order.d1", subject: "school-7", role: EXECUTOR, ...given });
    expect(problemsOf(outcome)).toEqual(problems);
  });
});
