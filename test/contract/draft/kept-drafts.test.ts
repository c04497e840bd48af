import { draftAct } from "../../../src/draft/draft-act";
import { changeDraft, discardDraft, draftsOf, keepDraft, keptDraft } from "../../../src/draft/kept/kept-drafts.service";
import type { GraphStore } from "../../../src/graph/graph-store";
import { STORES } from "../../support/stores";

const AT = new Date("2024-09-15T09:00:00Z");
const TEXT = "ПРИКАЗ\nот 10.01.2024 № 12\n\n1. Министерству подготовить отчёт до 01.03.2024.";

describe.each(STORES)("drafts that $name keeps", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const keep = (owner: string, id: string) =>
    keepDraft(store, owner, { id, text: TEXT, draft: draftAct(`${id}.txt`, TEXT), at: AT });

  it("are for their author alone, whole, and there until they are discarded", async () => {
    await keep("anna", "one");
    expect(await keptDraft(store, "anna", "one")).toMatchObject({
      ...{ id: "one", name: "one.txt", version: 1, text: TEXT, changedAt: AT.toISOString() },
      draft: JSON.parse(JSON.stringify(draftAct("one.txt", TEXT))) as object,
    });
    await expect(keptDraft(store, "ivan", "one")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(discardDraft(store, "ivan", "one")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await draftsOf(store, "ivan")).toEqual([]);
    await discardDraft(store, "anna", "one");
    expect(await draftsOf(store, "anna")).toEqual([]);
  });

  it("are changed by version, so that of two windows the later is told", async () => {
    await keep("anna", "two");
    const kept = await keptDraft(store, "anna", "two");
    expect(await changeDraft(store, "anna", { ...kept, at: AT })).toBe(2);
    await expect(changeDraft(store, "anna", { ...kept, at: AT })).rejects.toMatchObject({ code: "CONFLICT" });
    await discardDraft(store, "anna", "two");
  });

  it("are twenty of an author at most", async () => {
    for (let number = 1; number <= 20; number += 1) await keep("pavel", `p${number}`);
    await expect(keep("pavel", "p21")).rejects.toMatchObject({ code: "CONFLICT" });
    await keep("anna", "three");
    expect(await draftsOf(store, "pavel")).toHaveLength(20);
  });
});
