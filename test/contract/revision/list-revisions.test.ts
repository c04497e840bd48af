import { historyOf } from "../../../src/change/history.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { revisionChangeLoader } from "../../../src/revision/revision-change.loader";
import { findRevision, listRevisions } from "../../../src/revision/revision-list.question";
import type { RevisionFilter } from "../../../src/revision/revision.filter";
import { recordRevision } from "../../../src/revision/revision.service";
import { countingStore } from "../../support/counting-store";
import { drawing } from "../../support/drawing";
import { STORES } from "../../support/stores";
import { snapshotOn, TODAY } from "../../support/test-graph";

const WRITES = [
  { by: "импорт", why: "Первые сведения", at: "2022-09-01T20:59:59.999Z", facts: "ministry minobr\nschool s-1" },
  {
    by: "Иванова",
    why: "Приказ № 1",
    onBehalfOf: ["minobr"],
    operation: "assignDuty",
    at: "2022-09-01T21:00:00Z",
    facts: "school s-2\ns-1 -SUBORDINATE_TO-> minobr 2022-01-01..\ns-2 -SUBORDINATE_TO-> minobr",
  },
  {
    by: "импорт",
    why: "",
    at: "2022-09-03T09:00:00Z",
    facts: 'school s-2 name="Лицей № 2"\ns-1 -SUBORDINATE_TO-> minobr 2022-01-01..2022-08-01',
  },
];

describe.each(STORES)("the revisions on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    for (const { at, facts, ...reason } of WRITES)
      await recordRevision(store, drawing(facts), { reason, at: new Date(at) });
  });
  afterAll(() => store.close());

  const list = async (
    filter: RevisionFilter = {},
    page: { first?: number; after?: string | null } = {},
    knownAt?: number,
  ) =>
    listRevisions(await snapshotOn(store, TODAY, knownAt), { first: 50, ...page, filter, timeZone: "Europe/Moscow" });
  const numbers = async (filter: RevisionFilter) => (await list(filter)).nodes.map(({ number }) => number);

  it("are told newest first, with who recorded them, when and why, and each with the hash of the one before", async () => {
    const { nodes } = await list();
    expect(nodes.map(({ number, by, why, at }) => [number, by, why, at])).toEqual([
      [3, "импорт", "", "2022-09-03T09:00:00.000Z"],
      [2, "Иванова", "Приказ № 1", "2022-09-01T21:00:00.000Z"],
      [1, "импорт", "Первые сведения", "2022-09-01T20:59:59.999Z"],
    ]);
    expect(nodes.map(({ previousHash }) => previousHash)).toEqual([nodes[1]!.hash, nodes[2]!.hash, null]);
    expect(nodes.map(({ onBehalfOf, operation }) => [onBehalfOf, operation])).toEqual([
      [[], null],
      [["minobr"], "assignDuty"],
      [[], null],
    ]);
    expect(nodes.every(({ digest }) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  });

  it("are none that the moment does not know yet", async () => {
    expect((await list({}, {}, 2)).nodes.map(({ number }) => number)).toEqual([2, 1]);
    expect(await (await list({}, {}, 0)).totalCount).toBe(0);
    expect(await findRevision(await snapshotOn(store, TODAY, 2), 3)).toBeNull();
  });

  it("are paged on by a cursor of any moment", async () => {
    const first = await list({}, { first: 1 }, 2);
    expect(first.nodes.map(({ number }) => number)).toEqual([2]);
    const next = await list({}, { first: 1, after: first.pageInfo.endCursor });
    expect([next.nodes.map(({ number }) => number), next.pageInfo.hasNextPage]).toEqual([[1], false]);
  });

  it("are filtered by the day in the time zone, both ends included, and by who recorded them", async () => {
    expect(await numbers({ from: "2022-09-02" })).toEqual([3, 2]);
    expect(await numbers({ to: "2022-09-01" })).toEqual([1]);
    expect(await numbers({ from: "2022-09-02", to: "2022-09-02" })).toEqual([2]);
    expect(await numbers({ by: "импорт" })).toEqual([3, 1]);
    expect(await numbers({ by: "Импорт" })).toEqual([]);
    expect(await (await list({ by: "импорт", from: "2022-09-02" })).totalCount).toBe(1);
  });

  it("are filtered by the node of which they said or withdrew something, itself or by a link", async () => {
    expect(await numbers({ about: "minobr" })).toEqual([3, 2, 1]);
    expect(await numbers({ about: "s-1" })).toEqual([3, 2, 1]);
    expect(await numbers({ about: "s-2" })).toEqual([3, 2]);
    expect(await numbers({ about: "nobody" })).toEqual([]);
  });

  it("are filtered by the region of whose nodes they said something", async () => {
    expect(await numbers({ region: "XX-01" })).toEqual([3, 2, 1]);
    expect(await numbers({ region: "XX-02" })).toEqual([]);
    expect(await numbers({ region: "XX-01", by: "Иванова" })).toEqual([2]);
  });

  it("are the history of a node, with what each changed of it and of the links at it", async () => {
    const history = await historyOf(await snapshotOn(store, TODAY, 3), "s-1", 20);
    const told = history.map(({ revision, entries }) => [
      revision.number,
      entries.map((entry) => `${entry.kind} ${"node" in entry ? entry.node.id : entry.link.relation}`),
    ]);
    expect(told).toEqual([
      [3, ["ENDED SUBORDINATE_TO"]],
      [2, ["ADDED SUBORDINATE_TO"]],
      [1, ["ADDED s-1"]],
    ]);
    const [, before] = history;
    expect(await historyOf(await snapshotOn(store, TODAY, 2), "s-1", 1)).toEqual([before]);
  });

  it("count the states and links that they recorded and withdrew, a corrected one in both, for a page at once", async () => {
    const counting = countingStore(store);
    const changes = revisionChangeLoader(await snapshotOn(counting, TODAY, 3));
    expect(await changes.loadMany([3, 2, 1, 9])).toEqual([
      { added: 2, withdrawn: 2 },
      { added: 3, withdrawn: 0 },
      { added: 2, withdrawn: 0 },
      { added: 0, withdrawn: 0 },
    ]);
    expect(counting.asked).toHaveLength(4);
  });

  it("are looked up by number", async () => {
    const snapshot = await snapshotOn(store);
    expect(await findRevision(snapshot, 2)).toMatchObject({ number: 2, by: "Иванова" });
    expect([await findRevision(snapshot, 0), await findRevision(snapshot, 4)]).toEqual([null, null]);
    expect((await findNewestRevision(store)).revision).toBe(3);
  });
});
