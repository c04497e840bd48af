import { openStore } from "../../../src/api/open-store";
import { readConfig } from "../../../src/config";
import type { GraphStore } from "../../../src/graph/graph-store";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { dissolveSubject } from "../../../src/writing/mutations/dissolve-subject.mutation";
import { temporaryDirectory } from "../../support/temporary-directory";
import { record } from "../../support/test-graph";
import { writerTo } from "../../support/writing";

describe("a key of a write, after the store was closed and opened again", () => {
  const directory = temporaryDirectory();
  let store: GraphStore;
  const write = writerTo(() => store);
  const open = async () => {
    const config = readConfig({ ...process.env, ZVENO_STORE: "embedded", ZVENO_DATA_DIR: directory });
    store = await openStore(config, { onHealthChange: () => undefined, warn: () => undefined });
  };
  afterAll(() => store.close());

  it("gives the first answer, losses included, and writes nothing", async () => {
    await open();
    await record(store, "school host\ncentre cube centreKind=IT_CUBE\ncube -HOSTED_BY-> host");
    const input = { subject: "host", on: "2022-09-12", idempotencyKey: "once" };
    const first = await write(dissolveSubject, input);
    expect(first.losses).toHaveLength(1);
    await store.close();
    await open();
    const again = await write(dissolveSubject, input);
    expect([again.revision, again.losses]).toEqual([first.revision, first.losses]);
    expect((await findNewestRevision(store)).revision).toBe(first.revision);
  });
});
