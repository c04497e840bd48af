import type { LinkRecord, NodeRecord } from "../../../src/dump/dump-format";
import { loadDump } from "../../../src/dump/load-graph";
import { countryLines } from "../../../src/generator/country-lines";
import type { GraphStore } from "../../../src/graph/graph-store";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { arriving, dumped } from "./lines";

/**
 * Two regions, and what belongs to none:
 *
 *     school-1 ──▶ heads, order.d1 ◀── order.p1.1 ──▶ order.p1 ──▶ order ──▶ federal-act (followed)
 *     federal-act-2 ◀── federal-act-2.p1 ◀── federal-act-2.p1.1 ──▶ federal-act-2.d1.1 ◀── heads (named)
 *     petrova ──▶ director (ours), and ──▶ other-director (theirs)
 *     other-school ──▶ heads (a member from elsewhere), and ──▶ other-heads
 */
const GRAPH = `
  school school-1
  group heads
  position director title="директор"
  act order 2022-01-01..
  clause order.p1 of=order
  clause order.p1.1 of=order
  duty order.d1 by=order.p1.1
  agreement ours base=other-school programmes=modern
  programme modern
  programme unnamed
  person petrova
  person ivanova
  act federal-act region=
  clause federal-act.p1 of=federal-act
  act federal-act-2 region=
  clause federal-act-2.p1 of=federal-act-2
  clause federal-act-2.p1.1 of=federal-act-2
  duty federal-act-2.d1.1 by=federal-act-2.p1.1 region=
  act federal-act-3 region=
  clause federal-act-3.p1 of=federal-act-3
  position controller region= title="куратор"
  ministry federal-ministry region= level=FEDERAL
  ministry other-federal-ministry region= level=FEDERAL
  school other-school region=XX-02
  school other-partner region=XX-02
  school far-school region=XX-02
  group other-heads region=XX-02
  position other-director region=XX-02 title="директор"
  act other-order region=XX-02
  school-1 -MEMBER_OF-> heads
  other-school -MEMBER_OF-> heads
  other-school -MEMBER_OF-> other-heads
  far-school -MEMBER_OF-> other-heads
  heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1.1
  controller -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=federal-act-3.p1
  heads -RESPONSIBLE_FOR-> federal-act-2.d1.1 role=EXECUTOR basis=federal-act-2.p1.1
  controller -POST_IN-> federal-ministry
  order.p1 -PART_OF-> order
  order.p1.1 -PART_OF-> order.p1
  order.p1.1 -ESTABLISHES-> order.d1
  order -FOLLOWS-> federal-act
  federal-act.p1 -PART_OF-> federal-act
  federal-act -ISSUED_BY-> federal-ministry
  federal-act-2.p1 -PART_OF-> federal-act-2
  federal-act-2.p1.1 -PART_OF-> federal-act-2.p1
  federal-act-2.p1.1 -ESTABLISHES-> federal-act-2.d1.1
  federal-act-2 -ISSUED_BY-> other-federal-ministry
  federal-act-3.p1 -PART_OF-> federal-act-3
  director -POST_IN-> school-1
  petrova -HOLDS-> director
  petrova -HOLDS-> other-director
  ivanova -HOLDS-> other-director
  other-school -NETWORK_AGREEMENT-> other-partner agreementId=ours basis=ours
  other-order -REPEALS-> federal-act
`;

const IN = [
  ...["controller", "director", "federal-act", "federal-act-2", "federal-act-2.d1.1", "federal-act-2.p1"],
  ...["federal-act-2.p1.1", "federal-act-3", "federal-act-3.p1", "federal-ministry", "heads", "modern", "order"],
  ...["order.d1", "order.p1", "order.p1.1", "other-partner", "other-school", "ours", "petrova", "school-1"],
];

describe.each(STORES)("a dump of one region from $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const ofKind = (lines: readonly string[], kind: "node" | "link") =>
    lines.filter((line) => line.startsWith(`{"${kind}"`)).map((line) => JSON.parse(line) as Record<string, unknown>);

  test("holds what the region has and whatever that refers to", async () => {
    await record(store, GRAPH);
    const lines = await dumped(store, { region: "XX-01" });
    const ids = ofKind(lines, "node").map(({ node }) => (node as NodeRecord).id);
    expect(ids).toEqual(IN);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ region: "XX-01", counts: { nodes: IN.length } });
  });

  test("holds all relationships between the nodes that it holds, and no others", async () => {
    await record(store, GRAPH);
    const all = ofKind(await dumped(store), "link").map(({ link }) => link as LinkRecord);
    const ofRegion = ofKind(await dumped(store, { region: "XX-01" }), "link").map(({ link }) => link as LinkRecord);
    expect(ofRegion).toEqual(all.filter(({ from, to }) => IN.includes(from) && IN.includes(to)));
    expect(ofRegion.length).toBeLessThan(all.length);
  });

  test("loaded elsewhere and dumped again is the same", async () => {
    await record(store, GRAPH);
    await record(store, "heads -RESPONSIBLE_FOR-> federal-act-2.d1.1 role=EXECUTOR basis=federal-act-2.p1.1 order=7");
    const lines = await dumped(store, { region: "XX-01" });
    await store.close();
    store = await open();
    await loadDump(store, arriving(lines));
    expect(await dumped(store, { region: "XX-01" })).toEqual(lines);
    // All there is, since nothing else was loaded.
    expect((await dumped(store)).slice(1)).toEqual(lines.slice(1));
  });

  test("of a country loaded elsewhere and dumped again is the same", async () => {
    await loadDump(store, countryLines({ regions: 2, schools: 300, seed: 5 }));
    const lines = await dumped(store, { region: "XX-02" });
    expect(lines.length).toBeGreaterThan(1_000);
    await store.close();
    store = await open();
    await loadDump(store, arriving(lines));
    expect(await dumped(store, { region: "XX-02" })).toEqual(lines);
  });

  test("that nothing is known of is refused", async () => {
    await record(store, GRAPH);
    const refused = dumped(store, { region: "XX-77" });
    await expect(refused).rejects.toMatchObject({ code: "NOT_FOUND", details: { region: "XX-77" } });
  });
});
