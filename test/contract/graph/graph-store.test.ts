import type { CypherValue } from "../../../src/graph/cypher-query";
import type { GraphStore, GraphTransaction } from "../../../src/graph/graph-store";
import { cypherWith } from "../../support/cypher-with";
import { STORES } from "../../support/stores";
import {
  addState,
  addThing,
  echo,
  filtered,
  findWord,
  increase,
  kindsOfValue,
  missingParam,
  mistake,
  numbers,
  rawNode,
  renameState,
  runaway,
  setNote,
  TEST_QUERIES,
  things,
} from "./test-queries";

describe.each(STORES)("GraphStore, $name", ({ open }) => {
  let store: GraphStore;
  let names = 0;
  /** Ids of this test only: the store is shared by the tests of this file. */
  const fresh = (name: string) => `${name}-${++names}`;
  const noteOf = async (id: string) => (await store.read(things, {})).find((row) => row["id"] === id)?.["note"];

  beforeAll(async () => {
    store = await open(cypherWith(TEST_QUERIES));
  });
  afterAll(() => store.close());

  describe("reading", () => {
    it("gives no rows where nothing matches", async () => {
      const nowhere = { fragment: "test/has-note", params: { note: "of nobody" } };
      expect(await store.read(filtered, {}, { slots: { condition: nowhere } })).toEqual([]);
    });

    it("gives plain values: whole and fractional numbers, text, null, lists and maps", async () => {
      expect(await store.read(kindsOfValue, {})).toEqual([
        {
          whole: 42,
          fraction: 2.5,
          negative: -1,
          yes: true,
          nothing: null,
          text: 'ёлка № 12 "кавычки" 𐍈',
          list: [1, [2, 3], null],
          map: { a: 1, b: { c: ["d"] }, e: null },
          empty: [],
          largest: Number.MAX_SAFE_INTEGER,
        },
      ]);
    });

    it.each<[string, CypherValue]>([
      ["a whole number", 7],
      ["a fraction", 0.1],
      ["text in any script", "Министерство «Ёлка» 𐍈\n\t\"\\'\u0000end"],
      ["an empty text", ""],
      ["null", null],
      ["false", false],
      ["a list with null", [1, "two", null]],
      ["a map", { deep: { list: [{ x: 1 }] }, nothing: null }],
      ["the largest whole number", Number.MAX_SAFE_INTEGER],
      ["text that looks like Cypher", "'}) DETACH DELETE n //"],
    ])("gives %s back as it came", async (_kind, value) => {
      expect(await store.read(echo, { value })).toEqual([value]);
    });

    it("takes a parameter that is left out for null", async () => {
      expect(await store.read(echo, { value: undefined })).toEqual([null]);
    });

    it("keeps the order of many rows", async () => {
      const rows = await store.read(numbers, { count: 25_000 });
      expect(rows.map((row) => row["number"])).toEqual(Array.from({ length: 25_000 }, (_, index) => index + 1));
      expect(rows.at(-1)).toEqual({ number: 25_000, text: "row 25000" });
    });

    it("answers many questions at once, each with its own rows", async () => {
      const values = Array.from({ length: 200 }, (_, index) => index);
      expect(await Promise.all(values.map((value) => store.read(echo, { value })))).toEqual(
        values.map((value) => [value]),
      );
    });

    it("fails when a row cannot be decoded", async () => {
      const picky = { ...echo, decode: decodeNothing };
      await expect(store.read(picky, { value: 1 })).rejects.toThrow("not what was expected");
    });

    it("refuses to hand out a node of the engine", async () => {
      const id = fresh("node");
      await store.write((transaction) => transaction.run(addThing, { id, note: null }));
      await expect(store.read(rawNode, { id })).rejects.toThrow();
    });

    it.each<[string, unknown]>([
      ["is not a number", Number.NaN],
      ["is endless", Number.POSITIVE_INFINITY],
      ["is no plain data", () => 1],
      ["goes in a circle", circle()],
      ["is nested without measure", nested(10_000)],
    ])("refuses a parameter that %s, and answers the next question", async (_kind, value) => {
      await expect(store.read(echo, { value: value as CypherValue })).rejects.toThrow();
      expect(await store.read(echo, { value: 1 })).toEqual([1]);
    });

    it.each([mistake, missingParam])("names the query that is a mistake in the program: $name", async (query) => {
      await expect(store.read(query, {})).rejects.toThrow(query.name);
      await expect(store.read(query, {})).rejects.not.toHaveProperty("code", expect.anything());
    });
  });

  describe("writing", () => {
    it("gives back what the work gives back", async () => {
      const id = fresh("thing");
      expect(await store.write((transaction) => transaction.run(addThing, { id, note: "new" }))).toEqual([id]);
      expect(await noteOf(id)).toBe("new");
    });

    it("reads its own writes, which others see only when it is over", async () => {
      const id = fresh("thing");
      await store.write(async (transaction) => {
        await transaction.run(addThing, { id, note: null });
        expect((await transaction.run(things, {})).some((row) => row["id"] === id)).toBe(true);
        expect((await store.read(things, {})).some((row) => row["id"] === id)).toBe(false);
      });
      expect((await store.read(things, {})).some((row) => row["id"] === id)).toBe(true);
    });

    it("writes nothing when the work fails", async () => {
      const id = fresh("thing");
      const work = async (transaction: GraphTransaction) => {
        await transaction.run(addThing, { id, note: null });
        throw new Error("changed my mind");
      };
      await expect(store.write(work)).rejects.toThrow("changed my mind");
      expect((await store.read(things, {})).some((row) => row["id"] === id)).toBe(false);
    });

    it("answers CONFLICT when an id is taken, and writes nothing of that transaction", async () => {
      const [taken, other] = [fresh("taken"), fresh("other")];
      await store.write((transaction) => transaction.run(addThing, { id: taken, note: "first" }));
      const work = async (transaction: GraphTransaction) => {
        await transaction.run(addThing, { id: other, note: null });
        await transaction.run(addThing, { id: taken, note: "second" });
      };
      await expect(store.write(work)).rejects.toMatchObject({ code: "CONFLICT" });
      expect(await noteOf(taken)).toBe("first");
      expect(await noteOf(other)).toBeUndefined();
    });

    it("writes nothing when the work goes on after a refused statement", async () => {
      const [taken, other] = [fresh("taken"), fresh("other")];
      await store.write((transaction) => transaction.run(addThing, { id: taken, note: null }));
      const work = async (transaction: GraphTransaction) => {
        await transaction.run(addThing, { id: taken, note: null }).catch(() => undefined);
        await transaction.run(addThing, { id: other, note: null }).catch(() => undefined);
      };
      await expect(store.write(work)).rejects.toMatchObject({ code: "CONFLICT" });
      expect(await noteOf(other)).toBeUndefined();
    });

    it("refuses a statement after the end of its transaction", async () => {
      const id = fresh("late");
      const kept = await store.write((transaction) => Promise.resolve(transaction));
      await expect(kept.run(addThing, { id, note: null })).rejects.toThrow();
      expect(await noteOf(id)).toBeUndefined();
    });

    it("loses no update of many writers at once", async () => {
      const id = fresh("counter");
      await store.write((transaction) => transaction.run(addThing, { id, note: null }));
      const writers = Array.from({ length: 20 }, () => store.write((transaction) => transaction.run(increase, { id })));
      const counts = (await Promise.all(writers)).map(([count]) => count!);
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    });

    it("runs statements that are asked for at once, all in the same transaction", async () => {
      const ids = Array.from({ length: 10 }, () => fresh("together"));
      await store.write((transaction) => Promise.all(ids.map((id) => transaction.run(addThing, { id, note: null }))));
      const found = (await store.read(things, {})).map((row) => row["id"]);
      expect(found).toEqual(expect.arrayContaining(ids));
    });

    it("keeps text, numbers and lists as they were written", async () => {
      for (const note of ["«Ёлка» № 12", 0.1, 3, true, ["a", "б"], [1, 2]]) {
        const id = fresh("kept");
        await store.write((transaction) => transaction.run(addThing, { id, note }));
        expect(await noteOf(id)).toEqual(note);
      }
    });

    it("finds words as soon as they are written, not when the write was undone", async () => {
      const [here, undone] = [fresh("words"), fresh("words")];
      await store.write((transaction) => transaction.run(addState, { id: here, words: "лиц 3.12-1101-р" }));
      const work = async (transaction: GraphTransaction) => {
        await transaction.run(addState, { id: undone, words: "лиц" });
        throw new Error("undone");
      };
      await expect(store.write(work)).rejects.toThrow("undone");
      expect(await store.read(findWord, { word: "лиц" })).toEqual([here]);
      await store.write((transaction) => transaction.run(renameState, { id: here, words: "музе" }));
      expect(await store.read(findWord, { word: "лиц" })).toEqual([]);
      expect(await store.read(findWord, { word: "музе" })).toEqual([here]);
    });
  });

  describe("past the deadline", () => {
    it("answers QUERY_TIMEOUT in time, and the next question", async () => {
      const started = performance.now();
      await expect(store.read(runaway, {}, { deadlineMs: 300 })).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
      expect(performance.now() - started).toBeLessThan(1_000);
      expect(await store.read(echo, { value: "next" })).toEqual(["next"]);
      expect(await store.health()).toMatchObject({ isReady: true });
    });

    it("answers questions that were asked beside a runaway", async () => {
      const timeout = expect(store.read(runaway, {}, { deadlineMs: 300 })).rejects.toMatchObject({
        code: "QUERY_TIMEOUT",
      });
      const beside = [1, 2, 3].map((value) => store.read(echo, { value }));
      expect(await Promise.all(beside)).toEqual([[1], [2], [3]]);
      await timeout;
    });

    it("answers QUERY_TIMEOUT to a write, and keeps nothing of it", async () => {
      const id = fresh("slow");
      const work = async (transaction: GraphTransaction) => {
        await transaction.run(addThing, { id, note: null });
        await transaction.run(runaway, {}, { deadlineMs: 300 });
      };
      await expect(store.write(work)).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
      expect(await noteOf(id)).toBeUndefined();
      await store.write((transaction) => transaction.run(addThing, { id, note: "later" }));
      expect(await noteOf(id)).toBe("later");
    });

    it("accepts a write that was under way beside a runaway", async () => {
      const id = fresh("beside");
      await store.write((transaction) => transaction.run(addThing, { id, note: null }));
      const timeout = expect(store.read(runaway, {}, { deadlineMs: 200 })).rejects.toMatchObject({
        code: "QUERY_TIMEOUT",
      });
      const slowly = async (transaction: GraphTransaction) => {
        await transaction.run(setNote, { id, note: "beside" });
        await new Promise((resolve) => setTimeout(resolve, 400));
        await transaction.run(increase, { id });
      };
      await Promise.all([timeout, store.write(slowly)]);
      expect(await noteOf(id)).toBe("beside");
    });
  });

  it("says that it is ready, and which engine it is", async () => {
    const health = await store.health();
    expect(health).toMatchObject({ isReady: true });
    expect(health.version).toMatch(/\d+\.\d+/);
  });
});

describe.each(STORES)("closing $name", ({ openApart }) => {
  it("lets running questions and writes end, and may be done twice", async () => {
    const store = await openApart(cypherWith(TEST_QUERIES));
    const answer = store.read(numbers, { count: 1_000 });
    const write = store.write((transaction) => transaction.run(addThing, { id: "last", note: null }));
    await Promise.all([store.close(), store.close()]);
    expect(await answer).toHaveLength(1_000);
    expect(await write).toEqual(["last"]);
    await store.close();
  });

  it("answers STORE_UNAVAILABLE from then on", async () => {
    const store = await openApart(cypherWith(TEST_QUERIES));
    await store.close();
    await expect(store.read(echo, { value: 1 })).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    const late = store.write((transaction) => transaction.run(addThing, { id: "late", note: null }));
    await expect(late).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(await store.health()).toMatchObject({ isReady: false });
  });
});

function decodeNothing(): never {
  throw new Error("A row is not what was expected.");
}

function circle(): unknown {
  const value: Record<string, unknown> = {};
  value["itself"] = value;
  return value;
}

function nested(levels: number): unknown {
  let value: unknown = "innermost";
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}
