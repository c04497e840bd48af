import { createHash } from "node:crypto";
import { join } from "node:path";
import canonicalize from "canonicalize";
import { findEntity } from "../../../src/entity/entity.loader";
import { digestsIn } from "../../../src/graph/anchor-revisions";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { Row } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countNodes, countRelationships } from "../../../src/graph-info/graph-info.question";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import { findNewestRevision, revisionOn } from "../../../src/revision/revision.question";
import { recordRevision } from "../../../src/revision/revision.service";
import { cypherWith } from "../../support/cypher-with";
import { drawing } from "../../support/drawing";
import { COMPARED_STORES, STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const files = cypherWith(join(__dirname, "cypher"));
const rows = (name: string) => cypherQuery<Record<string, never>, Row>(`test/${name}`, (row) => row);
const ofRevisions = rows("revisions");
const ofGraph = rows("graph");
const ofStored = rows("stored");
const setBack = cypherQuery<{ readonly instant: string }, Row>("test/set-back", (row) => row);

const FIRST = `
  ministry minobr
  school school-7
  school-7 -SUBORDINATE_TO-> minobr 2022-01-01..
`;
const REASON = { by: "Проверка", why: "«Тест»" };
const AT = new Date("2022-09-15T09:00:00Z");

/** What the first store gave. */
let hashesElsewhere: readonly unknown[] | undefined;

describe.each(COMPARED_STORES)("a write on $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open(files);
  });
  afterEach(() => store.close());

  const newest = async () => (await findNewestRevision(store)).revision;
  const stored = async () => (await store.read(ofStored, {}))[0];
  const write = (facts: string, expectedRevision?: number) =>
    recordRevision(store, drawing(facts), {
      reason: REASON,
      at: AT,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  const above = async (knownAt?: number) => {
    const steps = stepLoader(await snapshotOn(store, TODAY, knownAt), RelationKind.SUBORDINATE_TO, {
      states: ALL_STATES,
    });
    return (await steps.load("school-7")).map(({ far, link }) => [far.id, link.validity.to, link.addedIn]);
  };

  it("is a revision, counted from 1, and shows from that revision on", async () => {
    expect(await findNewestRevision(store)).toEqual({ revision: 0, updatedAt: null, hash: null });
    expect((await write(FIRST)).revision).toBe(1);
    expect((await write("ministry other")).revision).toBe(2);
    expect(await findNewestRevision(store)).toEqual({
      revision: 2,
      updatedAt: AT.toISOString(),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect([await countNodes(await snapshotOn(store, TODAY, 1)), await countNodes(await snapshotOn(store))]).toEqual([
      2, 3,
    ]);
    expect(await countRelationships(await snapshotOn(store, TODAY, 0))).toBe(0);
    expect(await countRelationships(await snapshotOn(store))).toBe(1);
  });

  it("of what is known writes nothing and takes no revision", async () => {
    await write(FIRST);
    const before = await stored();
    const again = await write(FIRST);
    expect(again).toMatchObject({ revision: 1, change: { newEntities: [], newStates: [], newLinks: [] } });
    expect([await newest(), await stored()]).toEqual([1, before]);
    expect((await write("ministry other")).revision).toBe(2);
  });

  it("of nothing to an empty graph leaves it empty", async () => {
    expect((await write("")).revision).toBe(0);
    expect(await findNewestRevision(store)).toEqual({ revision: 0, updatedAt: null, hash: null });
  });

  it("is done where nobody wrote since the revision expected", async () => {
    expect((await write(FIRST, 0)).revision).toBe(1);
    expect((await write("ministry other", 1)).revision).toBe(2);
  });

  it.each([0, 1, 3])("is refused as a CONFLICT where revision %i was expected and 2 found", async (expected) => {
    await write(FIRST);
    await write("ministry other");
    const before = await stored();
    const refused = write("ministry third", expected);
    await expect(refused).rejects.toMatchObject({ code: "CONFLICT", details: { expected, found: 2 } });
    await expect(refused).rejects.toThrow(/read it again, then repeat/);
    expect([await newest(), await stored()]).toEqual([2, before]);
  });

  it.each(["nobody -SUBORDINATE_TO-> minobr", "minobr -SUBORDINATE_TO-> nobody"])(
    "that names an unknown node is refused, and nothing of it is written: %s",
    async (line) => {
      await write(FIRST);
      const before = await stored();
      const refused = write(`school new\nnew -SUBORDINATE_TO-> minobr\n${line}`);
      await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await expect(refused).rejects.toThrow(/1 of 2 rows/);
      expect([await newest(), await stored()]).toEqual([1, before]);
      expect(await findEntity(await snapshotOn(store), "Subject", "new")).toBeNull();
      expect((await write("school new")).revision).toBe(2);
    },
  );

  describe("with a clock that goes back", () => {
    const at = (instant: string) => ({ reason: REASON, at: new Date(instant) });
    const instants = async () => (await store.read(ofRevisions, {})).map((row) => row["at"] as string).sort();

    it.each(["2022-09-05T09:00:00Z", "2022-09-15T08:59:59.999Z", "1970-01-01T00:00:00Z"])(
      "is never recorded before the revision that it follows: %s",
      async (earlier) => {
        await write(FIRST);
        await recordRevision(store, drawing("ministry other"), at(earlier));
        expect(await instants()).toEqual([AT.toISOString(), AT.toISOString()]);
        expect(await findNewestRevision(store)).toEqual({
          revision: 2,
          updatedAt: AT.toISOString(),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        });
        expect(await revisionOn(store, "2022-09-10", "Europe/Moscow")).toBeNull();
        expect(await revisionOn(store, "2022-09-15", "Europe/Moscow")).toBe(2);
        await recordRevision(store, drawing("ministry third"), at("2022-09-16T09:00:00Z"));
        expect((await instants()).at(-1)).toBe("2022-09-16T09:00:00.000Z");
      },
    );

    it.each([new Date(Date.UTC(255_536, 0)), new Date(Date.UTC(10_000, 0)), new Date(-1e14), new Date(NaN)])(
      "is refused in a year that has not four digits: %p",
      async (now) => {
        const refused = recordRevision(store, drawing(FIRST), { reason: REASON, at: now });
        await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
        await expect(refused).rejects.toThrow(/year with four digits/);
        expect(await newest()).toBe(0);
      },
    );

    it("answers what was known on a day with nothing that was recorded later, though an older version wrote so", async () => {
      await write(FIRST);
      for (const name of ["other", "third"]) await write(`ministry ${name}`);
      await store.write((transaction) => transaction.run(setBack, { instant: "2022-09-05T09:00:00.000Z" }));
      expect(await revisionOn(store, "2022-09-10", "Europe/Moscow")).toBeNull();
      expect(await revisionOn(store, "2022-09-15", "Europe/Moscow")).toBe(3);
    });
  });

  it("refused as the first leaves an empty graph", async () => {
    await expect(write("a -SUBORDINATE_TO-> b")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect([await newest(), (await store.read(ofRevisions, {})).length]).toEqual([0, 0]);
    expect((await write(FIRST)).revision).toBe(1);
  });

  it("of a fact told otherwise shows the new one, and the old one to readers of the revision before", async () => {
    await write(FIRST);
    await write("school-7 -SUBORDINATE_TO-> minobr 2022-01-01..2023-01-01");
    expect(await above()).toEqual([["minobr", "2023-01-01", 2]]);
    expect(await above(1)).toEqual([["minobr", null, 1]]);
  });

  it("of a retraction, and of the fact stated again, shows as much", async () => {
    const ends = { relation: RelationKind.SUBORDINATE_TO, fromId: "school-7", toId: "minobr" };
    await write(FIRST);
    await record(store, { retractions: [ends] });
    await write(FIRST);
    expect([await above(1), await above(2), await above(3)]).toEqual([
      [["minobr", null, 1]],
      [],
      [["minobr", null, 3]],
    ]);
  });

  it("of a retraction of what nobody stated takes no revision", async () => {
    await write(FIRST);
    const ends = { relation: RelationKind.MEMBER_OF, fromId: "school-7", toId: "minobr" };
    expect((await record(store, { retractions: [ends] })).revision).toBe(1);
  });

  it("of more rows than one batch holds is one revision", async () => {
    const ids = Array.from({ length: 2500 }, (_, place) => `s${place}`);
    const lines = ids.map((id) => `${id} -SUBORDINATE_TO-> minobr`).join("\n");
    expect((await write(`ministry minobr\nschool ${ids.join(" ")}\n${lines}`)).revision).toBe(1);
    expect(await countRelationships(await snapshotOn(store))).toBe(2500);
    expect((await write(`school ${ids.join(" ")}\n${lines}`)).revision).toBe(1);
    const below = stepLoader(await snapshotOn(store), RelationKind.SUBORDINATE_TO, { direction: Direction.IN });
    expect(await below.load("minobr")).toHaveLength(2500);
  }, 60_000);

  it("at the same time as others gets a number of its own", async () => {
    const names = ["a", "b", "c", "d", "e"];
    const written = await Promise.all(names.map((name) => write(`ministry ${name}`)));
    expect(written.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(await store.read(ofGraph, {})).toHaveLength(1);
    expect(await countNodes(await snapshotOn(store))).toBe(5);
    expect(brokenLinks(await store.read(ofRevisions, {}))).toEqual([]);
  });

  it("at the same time as others with the same facts is done once", async () => {
    await write("ministry other");
    const written = await Promise.all([1, 2, 3].map(() => write(FIRST)));
    expect(new Set(written.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(written.filter(({ change }) => change.newEntities.length > 0)).toHaveLength(1);
    expect(await countNodes(await snapshotOn(store))).toBe(3);
  });

  it("at the same time as others with the same expectation is done once, and refused to the others", async () => {
    await write(FIRST);
    const written = await Promise.allSettled(["a", "b", "c"].map((name) => write(`ministry ${name}`, 1)));
    expect(written.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of written) if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "CONFLICT" });
    expect(await newest()).toBe(2);
  });

  it("is chained to the one before by its hash", async () => {
    for (const facts of [FIRST, "ministry other", FIRST.replace("01..", "01..2023-01-01")]) await write(facts);
    const records = await store.read(ofRevisions, {});
    expect(records.map((each) => each["revision"])).toEqual([1, 2, 3]);
    expect(brokenLinks(records)).toEqual([]);
    const digests = await digestsIn(store, 3);
    expect(records.map((each) => each["digest"])).toEqual([1, 2, 3].map((revision) => digests.of(revision)));
    expect((await store.read(ofGraph, {}))[0]).toMatchObject({ revision: 3, hash: records.at(-1)?.["hash"] ?? "" });
    expect(records[0]).toMatchObject({ at: AT.toISOString(), ...REASON });
  });

  it("gives the same hashes in every store", async () => {
    const schools = ["school-3", "school-1", "school-2"];
    const drawn = (name: string, days: string) =>
      [
        FIRST,
        ...schools.map((id) => `school ${id} name="${name}"\n${id} -SUBORDINATE_TO-> minobr 2022-01-01..${days}`),
      ].join("\n");
    await write(drawn("Школа", ""));
    await write(drawn("Лицей", "2023-01-01"));
    const hashes = (await store.read(ofRevisions, {})).map((each) => each["hash"]);
    expect(hashes).toHaveLength(2);
    hashesElsewhere ??= hashes;
    expect(hashes).toEqual(hashesElsewhere);
  });
});

describe.each(STORES)("the revision of a day on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open(files);
    await record(store, "ministry a", new Date("2022-03-01T09:00:00Z"));
    await record(store, "ministry b", new Date("2022-03-01T20:59:59.999Z"));
    await record(store, "ministry c", new Date("2022-03-01T21:00:00.000Z"));
    await record(store, "ministry d", new Date("2022-09-24T11:30:00.000Z"));
  });
  afterAll(() => store.close());

  it.each([
    ["2022-02-28", "Europe/Moscow", null],
    ["2022-03-01", "Europe/Moscow", 2],
    ["2022-03-02", "Europe/Moscow", 3],
    ["2022-03-01", "UTC", 3],
    ["2022-03-01", "Asia/Sakhalin", 1],
    ["2022-03-02", "Asia/Sakhalin", 3],
    ["2199-12-31", "Europe/Moscow", 4],
    ["1900-01-01", "Europe/Moscow", null],
    // Clocks go forward there on the 25th: the 24th ends at 12:00 in UTC, not at 11:00.
    ["2022-09-24", "Pacific/Auckland", 4],
    ["2022-09-23", "Pacific/Auckland", 3],
  ])("%s in %s is the newest at its end", async (day, timeZone, expected) => {
    expect(await revisionOn(store, day, timeZone)).toBe(expected);
  });
});

/** The revisions whose hash is not that of what they record, or that do not name the hash of the one before. */
function brokenLinks(records: readonly Row[]): readonly Row[] {
  return records.filter(({ hash, ...record }, place) => {
    const before = records[place - 1]?.["hash"] ?? null;
    return hash !== sha256(record) || record["previousHash"] !== before;
  });
}

function sha256(value: object): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");
}
