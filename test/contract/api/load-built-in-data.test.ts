import type { InitialRevision } from "../../../src/api/load-built-in-data";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import type { GraphStore } from "../../../src/graph/graph-store";
import { revisionReasonsQuery } from "../../../src/revision/revision.query";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { drawing } from "../../support/drawing";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";

const AT = new Date("2022-09-15T09:00:00Z");

function initial(why: string, text: string): InitialRevision {
  return { reason: { by: "Zveno", why }, facts: drawing(text) };
}

const FIRST = initial("the acts", "ministry minobr");
const SECOND = initial("a correction", "school school-7\nschool-7 -SUBORDINATE_TO-> minobr");
const ALL = [FIRST, SECOND];

describe.each(STORES)("the built-in data on $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });

  afterEach(() => store.close());

  function load(revisions: readonly InitialRevision[] = ALL): Promise<number> {
    return loadBuiltInData(store, revisions, () => AT);
  }

  test("goes into an empty store, revision by revision, with its reasons", async () => {
    expect(await load()).toBe(2);
    expect(await store.read(revisionReasonsQuery, { most: 5 })).toEqual([FIRST.reason, SECOND.reason]);
    expect(await store.read(revisionReasonsQuery, { most: 1 })).toEqual([FIRST.reason]);
  });

  test("is loaded once", async () => {
    await load();
    expect(await load()).toBe(2);
  });

  test("is not read for a store that has it", async () => {
    await load();
    const unread = {
      length: ALL.length,
      at: (place: number) => {
        throw new Error(`Revision ${place} is read.`);
      },
    };
    expect(await loadBuiltInData(store, unread, () => AT)).toBe(2);
  });

  test("goes on where an earlier start was interrupted", async () => {
    expect(await load([FIRST])).toBe(1);
    expect(await load()).toBe(2);
  });

  test("leaves a store alone that somebody else has written to", async () => {
    await record(store, "school school-8");
    expect(await load()).toBe(1);
    expect((await findNewestRevision(store)).revision).toBe(1);
  });

  test("is loaded once by services that start together", async () => {
    expect(await Promise.all([load(), load(), load()])).toEqual([2, 2, 2]);
    expect((await findNewestRevision(store)).revision).toBe(2);
  });

  test("says so when a revision of it changes nothing, instead of trying for ever", async () => {
    await expect(load([FIRST, initial("again", "ministry minobr")])).rejects.toThrow("«again» changes nothing");
  });
});
