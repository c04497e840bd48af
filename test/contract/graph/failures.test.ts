import type { GraphStore, GraphTransaction } from "../../../src/graph/graph-store";
import { FORMAT_MIGRATIONS, formatAfter } from "../../../src/graph/store-format";
import { cypherWith } from "../../support/cypher-with";
import { refusalAfter } from "../../support/refused-store";
import { STORES } from "../../support/stores";
import { addThing, echo, increase, runaway, TEST_QUERIES } from "./test-queries";

const files = cypherWith(TEST_QUERIES);

/** One cause has one sentence, whichever store it met. */
describe.each(STORES)("a failure of $name", ({ kind, open, openApart }) => {
  describe("while it is open", () => {
    let store: GraphStore;
    const add = (transaction: GraphTransaction, id: string) => transaction.run(addThing, { id, note: null });

    beforeAll(async () => {
      store = await open(files);
    });
    afterAll(() => store.close());

    const TOO_LATE = {
      code: "QUERY_TIMEOUT",
      message: "The question took longer than the 300 ms that it may: ask for less at once.",
      details: { deadlineMs: 300 },
    };

    it("says how long a read may take", async () => {
      await expect(store.read(runaway, {}, { deadlineMs: 300 })).rejects.toMatchObject(TOO_LATE);
    });

    it("says how long a query of a write may take, inside the write and outside of it", async () => {
      let inside: unknown;
      const write = store.write(async (transaction) => {
        inside = await transaction.run(runaway, {}, { deadlineMs: 300 }).catch((error: unknown) => error);
      });
      await expect(write).rejects.toMatchObject(TOO_LATE);
      expect(inside).toMatchObject(TOO_LATE);
    });

    it("says that an id is taken, inside the write and outside of it", async () => {
      await store.write((transaction) => add(transaction, "taken"));
      const expected = {
        code: "CONFLICT",
        message: "A value that must be unique is taken already, so nothing was written: look at what is there.",
      };
      let inside: unknown;
      const write = store.write(async (transaction) => {
        inside = await add(transaction, "taken").catch((error: unknown) => error);
      });
      await expect(write).rejects.toMatchObject(expected);
      expect(inside).toMatchObject(expected);
    });

    it("says how deep a parameter may be", async () => {
      let value: readonly unknown[] = [];
      for (let level = 0; level < 40; level++) value = [value];
      await expect(store.read(echo, { value: value as never })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: "A value is nested more than 32 levels deep.",
        details: { limit: 32 },
      });
    });

    it("leaves no trace: the next write is accepted", async () => {
      await store.write((transaction) => add(transaction, "counter"));
      expect(await store.write((transaction) => transaction.run(increase, { id: "counter" }))).toEqual([1]);
    });
  });

  it("says that it is closed", async () => {
    const store = await openApart(files);
    await store.close();
    const expected = { code: "STORE_UNAVAILABLE", message: "The store is closed." };
    await expect(store.read(echo, { value: 1 })).rejects.toMatchObject(expected);
    await expect(store.write(() => Promise.resolve())).rejects.toMatchObject(expected);
    expect(await store.health()).toMatchObject({ isReady: false, reason: expected.message });
  });

  it("says that its graph is somebody else's", async () => {
    const sentence = await refusalAfter(kind, "CREATE (:Film {id: 'a'})", files);
    expect(sentence).toMatch(
      /^The store in (<place>|Neo4j) holds a graph that this service has not written: name another one in (ZVENO_DATA_DIR|NEO4J_DATABASE)\.$/,
    );
  });

  it("says that its format is newer than this version knows", async () => {
    const record = "CREATE (:Store {id: 'store', storeId: 'a', formatVersion: 99, sequence: 0})";
    expect(await refusalAfter(kind, record, files)).toBe(
      `The store has format 99, and this version of the service knows formats up to ${formatAfter(FORMAT_MIGRATIONS)}: ` +
        "start the newer version that wrote it, or open another store.",
    );
  });
});
