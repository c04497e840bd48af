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
      authority two-founders north south east west
      two-founders -SUBORDINATE_TO-> south kind=ADMINISTRATIVE
      two-founders -SUBORDINATE_TO-> north kind=FOUNDER
      south -SUBORDINATE_TO-> east kind=FOUNDER
      north -SUBORDINATE_TO-> west kind=ADMINISTRATIVE
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

  it("gives the administrative ones of a distance before the founders of the same distance", async () => {
    expect(await idsAbove("two-founders")).toEqual(["south", "north", "west", "east"]);
  });

  it("leaves out a link outside the day", async () => {
    expect(await idsAbove("minobr")).toEqual([]);
    expect(await idsAbove("minobr", "2023-01-01")).toEqual(["a", "b"]);
  });

  it("walks a circle once", async () => {
    expect(await idsAbove("a")).toEqual(["b"]);
  });
});
