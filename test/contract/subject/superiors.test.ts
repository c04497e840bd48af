import type { GraphStore } from "../../../src/graph/graph-store";
import { superiorsOf } from "../../../src/subject/subject.question";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

describe.each(STORES)("superiors on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school school-7 lonely
      municipality district
      ministry minobr
      authority head a b
      school-7 -SUBORDINATE_TO-> head kind=FOUNDER
      school-7 -SUBORDINATE_TO-> district kind=ADMINISTRATIVE
      district -SUBORDINATE_TO-> minobr
      head -SUBORDINATE_TO-> minobr
      minobr -SUBORDINATE_TO-> a 2023-01-01..
      a -SUBORDINATE_TO-> b
      b -SUBORDINATE_TO-> a
      `,
    );
  });
  afterAll(() => store.close());

  const idsAbove = async (id: string, asOf?: string) =>
    (await superiorsOf(await snapshotOn(store, asOf), id)).map((s) => s.id);

  it("gives nobody above a subject that answers to nobody", async () => {
    expect(await idsAbove("lonely")).toEqual([]);
  });

  it("gives the administrative superior before the founder, and what is above both once", async () => {
    expect(await idsAbove("school-7")).toEqual(["district", "head", "minobr"]);
  });

  it("leaves out a link outside the day", async () => {
    expect(await idsAbove("minobr")).toEqual([]);
    expect(await idsAbove("minobr", "2023-01-01")).toEqual(["a", "b"]);
  });

  it("walks a circle once", async () => {
    expect(await idsAbove("a")).toEqual(["b"]);
  });
});
