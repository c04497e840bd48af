import fc from "fast-check";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { SubjectFilter } from "../../../src/filter/subject.filter";
import { listSubjects, SubjectOrder, superiorsOf } from "../../../src/subject/subject.question";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const NODES = ["a", "b", "c", "d", "e"] as const;
type Name = (typeof NODES)[number];

interface Edge {
  readonly from: Name;
  readonly to: Name;
  readonly type: "SUBORDINATE_TO" | "HOSTED_BY" | "POST_IN" | "MEMBER_OF";
  readonly holds: boolean;
}

const edges: fc.Arbitrary<Edge[]> = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...NODES),
    to: fc.constantFrom(...NODES),
    type: fc.constantFrom("SUBORDINATE_TO" as const, "HOSTED_BY" as const, "POST_IN" as const, "MEMBER_OF" as const),
    holds: fc.boolean(),
  }),
  { maxLength: 14, selector: ({ from, to, type }) => [from, to, type].join() },
);

/** The naive walk: whatever can be reached along the edges, the start itself left out. */
function reached(start: Name, edges: readonly Edge[]): ReadonlySet<Name> {
  const found = new Set<Name>([start]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { from, to } of edges) if (found.has(from)) found.add(to);
  }
  found.delete(start);
  return found;
}

describe.each(STORES)("who is above whom on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("is what a naive walk finds, cycles and all, for superiors, `under` and `memberOf`", async () => {
    const property = fc.asyncProperty(edges, async (drawn) => {
      const prefix = `r${++run}-`;
      const lines = drawn.map(
        ({ from, to, type, holds }) =>
          `${prefix}${from} -${type}-> ${prefix}${to} ${holds ? "" : "..2022-09-15"} kind=ADMINISTRATIVE`,
      );
      await record(store, `group ${NODES.map((name) => prefix + name).join(" ")}\n${lines.join("\n")}`);
      const snapshot = await snapshotOn(store);
      const ids = async (filter: SubjectFilter) => {
        const page = await listSubjects(snapshot, { filter, orderBy: SubjectOrder.NAME_ASC, first: 100 });
        return page.nodes.map(({ id }) => id.slice(prefix.length));
      };
      const held = drawn.filter(({ holds }) => holds);
      const command = held.filter(({ type }) => type !== "MEMBER_OF");
      for (const top of NODES) {
        const below = NODES.filter((name) => reached(name, command).has(top));
        expect(await ids({ under: prefix + top })).toEqual(below);
        const members = held.filter(({ type }) => type === "MEMBER_OF");
        const inside = NODES.filter((name) => reached(name, members).has(top));
        expect(await ids({ memberOf: prefix + top })).toEqual(inside);
        const above = reached(
          top,
          held.filter(({ type }) => type === "SUBORDINATE_TO"),
        );
        const superiors = await superiorsOf(snapshot, prefix + top);
        expect(superiors.map(({ id }) => id.slice(prefix.length)).sort()).toEqual([...above].sort());
      }
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 40, neo4j: 15 }) });
  }, 120_000);
});
