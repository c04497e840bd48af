import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { Zveno } from "../../support/zveno";

const GRAPH = `
  act acts-law acts-order acts-plan
  clause acts-law.p1 acts-law.p1.1 of=acts-law
  acts-law.p1 -PART_OF-> acts-law
  acts-law.p1.1 -PART_OF-> acts-law.p1
  acts-order -AMENDS-> acts-law.p1.1 2023-01-01..
  acts-order -AMENDS-> acts-plan
  acts-order -REPEALS-> acts-law
  acts-law.p1.1 -APPROVES-> acts-plan
`;
const PAPERS = `{
  law: act(id: "acts-law", asOf: "2022-09-15") {
    provisions(all: true) { path amendedBy { from { id } state } repealedBy { id } approves { to { id } } }
    firstLevel: provisions { path children { path } }
    amendedBy { id } repealedBy { from { id } to { id } state } approves { from { id } to { id } }
  }
  order: act(id: "acts-order", asOf: "2022-09-15") { amends { to { id } } repeals { to { id } } amendedBy { id } }
  plan: act(id: "acts-plan", asOf: "2022-09-15") { amendedBy { from { id } } approvedBy { from { id } } approves { id } }
}`;

describe.each(STORES)("what acts do to one another, on $name", (testStore) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(testStore);
    await record(zveno.store, GRAPH);
  });
  afterAll(() => zveno.stop());

  it("is told of acts and of clauses, in both directions, with the state that it has on the day", async () => {
    const { data, errors } = await zveno.ask(PAPERS);
    expect(errors).toBeUndefined();
    const [law, order, plan] = ["acts-law", "acts-order", "acts-plan"].map((id) => ({ id }));
    const clause = { id: "acts-law.p1.1" };
    expect(data).toEqual({
      law: {
        provisions: [
          { path: "1", amendedBy: [], repealedBy: [], approves: [] },
          { path: "1.1", amendedBy: [{ from: order, state: "NOT_YET" }], repealedBy: [], approves: [{ to: plan }] },
        ],
        firstLevel: [{ path: "1", children: [{ path: "1.1" }] }],
        amendedBy: [],
        repealedBy: [{ from: order, to: law, state: "VALID" }],
        approves: [{ from: clause, to: plan }],
      },
      order: { amends: [{ to: plan }, { to: clause }], repeals: [{ to: law }], amendedBy: [] },
      plan: { amendedBy: [{ from: order }], approvedBy: [{ from: clause }], approves: [] },
    });
  });
});
