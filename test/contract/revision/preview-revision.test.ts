import type { GraphStore } from "../../../src/graph/graph-store";
import type { RelationKind } from "../../../src/link/link";
import type { SummarizedFact } from "../../../src/revision/change-summary";
import type { GraphFacts } from "../../../src/revision/graph-facts";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { previewRevision, recordRevision } from "../../../src/revision/revision.service";
import { drawing } from "../../support/drawing";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const FIRST = `
  ministry minobr
  school school-7 name="Школа № 7"
  group heads
  school-7 -SUBORDINATE_TO-> minobr 2022-01-01..
  school-7 -MEMBER_OF-> heads
`;

const said = ({ kind, id, toId }: SummarizedFact) => [kind, id, toId].filter((part) => part !== null).join(" ");

describe.each(STORES)("the preview of a write on $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
    await record(store, FIRST);
  });
  afterEach(() => store.close());

  const preview = (facts: string, retractions: GraphFacts["retractions"] = []) =>
    previewRevision(store, { ...drawing(facts), retractions });

  it("of what is known holds nothing", async () => {
    expect(await preview(FIRST)).toEqual({ added: [], changed: [], withdrawn: [] });
  });

  it("tells what would be added, nodes before relationships", async () => {
    const { added, changed, withdrawn } = await preview(`college c-1\nc-1 -MEMBER_OF-> heads`);
    expect(added.map(said)).toEqual(["Subject c-1", "MEMBER_OF c-1 heads"]);
    expect([changed, withdrawn]).toEqual([[], []]);
  });

  it("tells what a name was before", async () => {
    const { changed } = await preview(`school school-7 name="Лицей № 7"`);
    expect(changed.map(said)).toEqual(["Subject school-7"]);
    expect(changed[0]).toMatchObject({ before: { name: "Школа № 7" }, after: { name: "Лицей № 7" } });
  });

  it("pairs a relationship that is withdrawn with the one that takes its place", async () => {
    const { added, changed, withdrawn } = await preview("school-7 -SUBORDINATE_TO-> minobr 2022-01-01..2023-01-01");
    expect([added, withdrawn]).toEqual([[], []]);
    expect(changed.map(said)).toEqual(["SUBORDINATE_TO school-7 minobr"]);
    expect(changed[0]?.before).not.toHaveProperty("validTo");
    expect(changed[0]?.after).toHaveProperty("validTo", "2023-01-01");
  });

  it("tells what would be withdrawn", async () => {
    const { withdrawn } = await preview("", [
      { relation: "MEMBER_OF" as RelationKind, fromId: "school-7", toId: "heads" },
    ]);
    expect(withdrawn.map(said)).toEqual(["MEMBER_OF school-7 heads"]);
  });

  it("writes nothing, and is what the write then does", async () => {
    const facts = drawing(`college c-1\nschool school-7 name="Лицей № 7"\nc-1 -SUBORDINATE_TO-> minobr`);
    const previewed = await previewRevision(store, facts);
    expect((await findNewestRevision(store)).revision).toBe(1);
    const written = await recordRevision(store, facts, { reason: { by: "test", why: "test" }, at: new Date(0) });
    expect(written.revision).toBe(2);
    expect(written.summary).toEqual(previewed);
  });
});
