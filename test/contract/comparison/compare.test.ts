import type { Change } from "../../../src/comparison/comparison";
import { compareMoments } from "../../../src/comparison/comparison.question";
import { changedFields } from "../../../src/comparison/difference";
import { toldDifference } from "../../../src/comparison/difference-text.question";
import { TEXT } from "../../../src/entity/value-kind";
import type { GraphStore } from "../../../src/graph/graph-store";
import { Language } from "../../../src/language/language";
import type { Link } from "../../../src/link/link";
import { RelationKind } from "../../../src/link/link";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const BEFORE = "2022-08-23";
const AFTER = "2022-08-25";

const GRAPH = `
  ministry minobr name="Министерство"
  college college name="Техникум" ..2022-08-24
  college college name="Колледж" 2022-08-24..
  school s1 s2 s3
  school closing existsTo=2022-08-24
  school opening existsFrom=2022-08-24
  school elsewhere region=XX-02 existsFrom=2022-08-24
  position post title=директор
  person ivanova
  programme modern

  act order 2022-08-24..
  clause order.p1 of=order 2022-08-24..
  clause order.p2 of=order 2022-08-24..2022-08-25
  duty order.d1 by=order.p1 2022-08-24..
  act old ..2022-08-24
  clause old.p1 of=old ..2022-08-24
  duty old.d1 by=old.p1 ..2022-08-24
  act steady 2022-01-01..
  clause steady.p1 of=steady 2022-01-01..
  clause steady.p2 of=steady 2022-01-01..2022-08-24
  duty steady.d1 by=steady.p1 2022-01-01..
  agreement a-1 base=college ..2022-08-24

  s1 -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p2
  s1 -RESPONSIBLE_FOR-> old.d1 role=EXECUTOR basis=old.p1
  s1 -RESPONSIBLE_FOR-> steady.d1 role=EXECUTOR basis=steady.p1 ..2022-08-24
  s1 -RESPONSIBLE_FOR-> steady.d1 role=OPERATOR basis=steady.p1 2022-08-24..
  s2 -RESPONSIBLE_FOR-> steady.d1 role=EXECUTOR basis=steady.p1
  s3 -RESPONSIBLE_FOR-> steady.d1 role=CONTROLLER basis=steady.p2
  college -NETWORK_AGREEMENT-> s1 agreementId=a-1 basis=a-1
  s2 -SUBORDINATE_TO-> minobr kind=FOUNDER ..2022-08-24
  s2 -SUBORDINATE_TO-> minobr kind=ADMINISTRATIVE 2022-08-24..
  s3 -SUBORDINATE_TO-> minobr ..2022-09-01
  elsewhere -SUBORDINATE_TO-> minobr 2022-08-24..
  order.p1 -PART_OF-> order
  ivanova -HOLDS-> post 2022-08-24..2022-08-25
`;

describe.each(STORES)("the comparison of two moments on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
    // Revision 2 withdraws, corrects and adds; what was known on the days before stays known in revision 1.
    await record(store, {
      retractions: [{ relation: RelationKind.SUBORDINATE_TO, fromId: "s3", toId: "minobr" }],
    });
    await record(
      store,
      `
      ministry minobr name="Министерство образования"
      school late region=XX-03
      duty steady.d1 by=steady.p1 2022-01-01.. deadlineKind=DATE due=2022-12-01
      s2 -RESPONSIBLE_FOR-> steady.d1 role=EXECUTOR basis=steady.p1 ..2023-01-01
      late -SUBORDINATE_TO-> minobr
      `,
    );
  });
  afterAll(() => store.close());

  type Point = readonly [asOf: string, knownAt: number];
  const compare = async (before: Point, after: Point, args: Partial<Parameters<typeof compareMoments>[2]> = {}) =>
    compareMoments(await snapshotOn(store, ...before), await snapshotOn(store, ...after), { first: 100, ...args });
  const drawn = (link: Link) => `${link.fromId} -${link.role ?? link.relation}-> ${link.toId}`;
  const told = (change: Change) => {
    if ("node" in change) return [change.node.id, ...changedFields(change.differences)].join(" ");
    const { before, after, differences } = change;
    const [old, now] = [before, after].map((link) => (link === null ? "" : drawn(link)));
    return [old === now ? now : [old, now].filter(Boolean).join(" => "), ...changedFields(differences)].join(" ");
  };
  const toldOf = async (...asked: Parameters<typeof compare>) => {
    const { added, removed, changed } = await compare(...asked);
    return { added: added.map(told), removed: removed.map(told), changed: changed.map(told) };
  };

  it("of two days tells what came into force and out of it, came to exist and ceased, began and ended", async () => {
    expect(await toldOf([BEFORE, 1], [AFTER, 1])).toEqual({
      added: [
        "order.d1",
        "elsewhere",
        "opening",
        "s1 -EXECUTOR-> order.d1",
        "elsewhere -SUBORDINATE_TO-> minobr",
        "s2 -SUBORDINATE_TO-> minobr",
      ],
      removed: [
        "a-1",
        "old.d1",
        "closing",
        "college -NETWORK_AGREEMENT-> s1",
        "s1 -EXECUTOR-> old.d1",
        "s3 -CONTROLLER-> steady.d1",
        "s2 -SUBORDINATE_TO-> minobr",
      ],
      changed: [
        "old inForce",
        "order inForce",
        "order.p2 inForce",
        "steady.p2 inForce",
        "college name",
        "s1 -EXECUTOR-> steady.d1 => s1 -OPERATOR-> steady.d1 validity role",
      ],
    });
  });

  it("of two revisions tells what was learned, withdrawn and corrected", async () => {
    expect(await toldOf([AFTER, 1], [AFTER, 3])).toEqual({
      added: ["late", "late -SUBORDINATE_TO-> minobr"],
      removed: ["s3 -SUBORDINATE_TO-> minobr"],
      changed: ["steady.d1 deadline", "minobr name", "s2 -EXECUTOR-> steady.d1 validity"],
    });
  });

  it("tells what was and what is in words: days, names of nodes and terms of enumerations, in both languages", async () => {
    const wordsOf = async (before: Point, after: Point, language: Language) => {
      const moments = [await snapshotOn(store, ...before), await snapshotOn(store, ...after)] as const;
      const { changed } = await compareMoments(...moments, { first: 100 });
      const all = changed.flatMap(({ differences }) => differences);
      const told = await Promise.all(all.map((each) => toldDifference(each, moments, language)));
      return told.map(({ field, name, before: was, after: is }) => `${field}, ${name}: ${was} → ${is}`);
    };
    expect(await wordsOf([AFTER, 1], [AFTER, 3], Language.RU)).toEqual([
      "deadline, вид срока: постоянно → до даты",
      "deadline, срок до (включительно): null → 01.12.2022",
      "name, наименование: Министерство → Министерство образования",
      "validity, связь не действует с: null → 01.01.2023",
    ]);
    expect(await wordsOf([BEFORE, 1], [AFTER, 1], Language.EN)).toEqual([
      "inForce, whether in force: in force → no longer in force",
      "inForce, whether in force: not yet in force → in force",
      "inForce, whether in force: not yet in force → no longer in force",
      "inForce, whether in force: in force → no longer in force",
      "name, name: Техникум → Колледж",
      "validity, valid from: null → 2022-08-24",
      "validity, valid no more from: 2022-08-24 → null",
      "role, role: executor → operator",
    ]);
  });

  it("tells nodes by their names at their own moment, and by their ids where they have none", async () => {
    const moments = [await snapshotOn(store, BEFORE, 1), await snapshotOn(store, AFTER, 1)] as const;
    const base = { property: "base", field: "base", kind: TEXT, before: "college", after: "college" } as const;
    const programmes = { ...base, property: "programmes", before: [], after: ["modern", "unknown"] } as const;
    const told = [base, programmes].map((difference) => toldDifference(difference, moments, Language.RU));
    expect((await Promise.all(told)).map(({ before, after }) => [before, after])).toEqual([
      ["Техникум", "Колледж"],
      [null, "modern; unknown"],
    ]);
  });

  it("on both clocks tells both", async () => {
    const { added, changed } = await toldOf([BEFORE, 1], [AFTER, 3]);
    expect(added).toEqual(expect.arrayContaining(["order.d1", "late"]));
    expect(changed).toEqual(expect.arrayContaining(["college name", "minobr name"]));
  });

  it("of a clause that goes out of force without its act tells the clause", async () => {
    const { changed, removed } = await toldOf(["2022-08-24", 1], [AFTER, 1]);
    expect(changed).toEqual(["order.p2 inForce"]);
    expect(removed).toEqual(["ivanova -HOLDS-> post", "minobr -CONTROLLER-> order.d1"]);
  });

  it("of a moment with itself is empty", async () => {
    const counts = { added: 0, removed: 0, changed: 0 };
    const nothing = { added: [], removed: [], changed: [], counts, isPartial: false };
    expect(await compare([AFTER, 3], [AFTER, 3])).toEqual(nothing);
    expect(await compare([AFTER, 1], ["2022-08-26", 1])).toEqual(nothing);
  });

  it("the other way round has what was added as removed", async () => {
    const there = await toldOf([BEFORE, 1], [AFTER, 3]);
    const back = await toldOf([AFTER, 3], [BEFORE, 1]);
    expect(back.added).toEqual(there.removed);
    expect(back.removed).toEqual(there.added);
    expect(back.changed).toHaveLength(there.changed.length);
  });

  it("with the time before everything adds all that is there, and with first cuts each list by itself", async () => {
    const whole = await compare([AFTER, 0], [AFTER, 1]);
    expect(whole.removed).toEqual([]);
    expect(whole.isPartial).toBe(false);
    const cut = await compare([AFTER, 0], [AFTER, 1], { first: 3 });
    expect(cut.added.map(told)).toEqual(whole.added.slice(0, 3).map(told));
    expect(cut.isPartial).toBe(true);
    const exact = await compare([AFTER, 0], [AFTER, 1], { first: whole.added.length });
    expect(exact.isPartial).toBe(false);
    expect(exact.added).toHaveLength(whole.added.length);
  });

  it("shows nothing with first 0, and says whether there is something", async () => {
    const none = { added: [], removed: [], changed: [] };
    expect(await compare([BEFORE, 1], [AFTER, 1], { first: 0 })).toMatchObject({ ...none, isPartial: true });
    expect(await compare([AFTER, 1], [AFTER, 1], { first: 0 })).toMatchObject({ ...none, isPartial: false });
  });

  it("counts each list, whatever is shown of it, and shows the lists part by part", async () => {
    const points = [
      [BEFORE, 1],
      [AFTER, 3],
    ] as const;
    const whole = await compare(...points);
    const { added, removed, changed } = whole;
    expect(whole.counts).toEqual({ added: added.length, removed: removed.length, changed: changed.length });
    const parts: Awaited<ReturnType<typeof compare>>[] = [];
    for (let skip = 0; parts.at(-1)?.isPartial !== false; skip += 2) {
      parts.push(await compare(...points, { first: 2, skip }));
      expect(parts.at(-1)?.counts).toEqual(whole.counts);
    }
    expect(parts.length).toBe(Math.ceil(Math.max(added.length, removed.length, changed.length) / 2));
    for (const list of ["added", "removed", "changed"] as const)
      expect(parts.flatMap((part) => part[list].map(told))).toEqual(whole[list].map(told));
  });

  it("of a region tells its nodes, its clauses, the holders of its posts, and links that join one of them", async () => {
    expect(await toldOf([BEFORE, 1], [AFTER, 1], { region: "XX-02" })).toEqual({
      added: ["elsewhere", "elsewhere -SUBORDINATE_TO-> minobr"],
      removed: [],
      changed: [],
    });
    const { added } = await toldOf([AFTER, 0], ["2022-08-24", 1], { region: "XX-01" });
    expect(added).toEqual(expect.arrayContaining(["order.p1", "ivanova", "ivanova -HOLDS-> post"]));
    expect(added).toContain("elsewhere -SUBORDINATE_TO-> minobr");
    expect(added).not.toContain("elsewhere");
    expect(added).not.toContain("modern");
    expect(await toldOf([AFTER, 0], [AFTER, 1], { region: "XX-99" })).toEqual({ added: [], removed: [], changed: [] });
  });

  it("does not tell a fact that was withdrawn and recorded anew as it was", async () => {
    await record(store, { retractions: [{ relation: RelationKind.SUBORDINATE_TO, fromId: "late", toId: "minobr" }] });
    const { revision } = await record(store, "late -SUBORDINATE_TO-> minobr\nschool late region=XX-04");
    await record(store, "school late region=XX-03");
    expect(await toldOf([AFTER, 3], [AFTER, revision + 1])).toEqual({ added: [], removed: [], changed: [] });
    expect((await toldOf([AFTER, 3], [AFTER, revision])).changed).toEqual(["late region"]);
  });

  it("pairs each link once where several join the same nodes", async () => {
    await record(
      store,
      `
      school pairs
      duty steady.d7 by=steady.p1
      pairs -RESPONSIBLE_FOR-> steady.d7 role=EXECUTOR ..2022-08-24
      pairs -RESPONSIBLE_FOR-> steady.d7 role=COORDINATOR ..2022-08-24
      pairs -RESPONSIBLE_FOR-> steady.d7 role=RECIPIENT ..2022-08-24
      pairs -RESPONSIBLE_FOR-> steady.d7 role=CONTROLLER
      pairs -RESPONSIBLE_FOR-> steady.d7 role=EXECUTOR 2022-08-24..
      pairs -RESPONSIBLE_FOR-> steady.d7 role=OPERATOR 2022-08-24..
      `,
    );
    const { revision } = await record(store, "school after-pairs");
    const ofPairs = (lines: readonly string[]) => lines.filter((line) => line.startsWith("pairs"));
    const { added, removed, changed } = await toldOf([BEFORE, revision], [AFTER, revision]);
    expect(ofPairs(added)).toEqual([]);
    expect(ofPairs(removed)).toEqual(["pairs -RECIPIENT-> steady.d7"]);
    expect(ofPairs(changed)).toEqual(
      expect.arrayContaining([
        "pairs -EXECUTOR-> steady.d7 validity",
        "pairs -COORDINATOR-> steady.d7 => pairs -OPERATOR-> steady.d7 validity role",
      ]),
    );
    expect(ofPairs(changed)).toHaveLength(2);
  });

  it("refuses a length out of bounds", async () => {
    for (const first of [-1, 1001])
      await expect(compare([BEFORE, 1], [AFTER, 1], { first })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(compare([BEFORE, 1], [AFTER, 1], { skip: -1 })).rejects.toThrow(
      /`skip` must be from 0 to 20000, found -1/,
    );
  });

  it("asks the store three times, whatever there is", async () => {
    const counting = countingStore(store);
    const [before, after] = [await snapshotOn(counting, BEFORE, 0), await snapshotOn(counting, AFTER, 1)];
    await compareMoments(before, after, { first: 1000 });
    expect([...counting.asked].sort()).toEqual(["comparison/bases", "comparison/links", "comparison/nodes"]);
  });
});
