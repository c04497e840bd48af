import { allKnown } from "../../../src/event-loop/when-known";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { stateOfLink } from "../../../src/link/link.question";
import { linksAroundQuery } from "../../../src/link/link.query";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import type { StepOptions } from "../../../src/link/step.loader";
import { LinkState } from "../../../src/moment/link-state";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { SUBORDINATE_TO, RESPONSIBLE_FOR, MEMBER_OF, NETWORK_AGREEMENT } = RelationKind;

describe.each(STORES)("a step on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school valid later ended repealed early both unknown lonely loop
      ministry minobr
      act order
      clause order.p1 of=order 2022-01-01..
      clause order.p2 of=order ..2022-09-15
      clause order.p3 of=order 2022-09-16..
      agreement a-1 base=valid ..2022-01-01
      duty order.d1 by=order.p1
      valid -SUBORDINATE_TO-> minobr basis=order.p1
      later -SUBORDINATE_TO-> minobr 2022-09-16..
      ended -SUBORDINATE_TO-> minobr ..2022-09-15
      repealed -SUBORDINATE_TO-> minobr basis=order.p2
      early -SUBORDINATE_TO-> minobr basis=order.p3
      both -SUBORDINATE_TO-> minobr ..2022-01-01 basis=order.p3
      unknown -SUBORDINATE_TO-> minobr attestedOn=2023-01-01
      valid -NETWORK_AGREEMENT-> both agreementId=a-1 basis=a-1
      loop -SUBORDINATE_TO-> loop
      loop -SUBORDINATE_TO-> minobr 2022-01-01..2022-12-31
      minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=2
      valid -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=1
      later -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR order=1
      valid -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER order=2
      `,
    );
    await record(store, { retractions: [{ relation: SUBORDINATE_TO, fromId: "loop", toId: "minobr" }] });
    await record(store, `school new\nnew -SUBORDINATE_TO-> minobr`);
  });
  afterAll(() => store.close());

  const step = async (id: string, relation: RelationKind, options: StepOptions = {}, asOf = TODAY, knownAt?: number) =>
    stepLoader(await snapshotOn(store, asOf, knownAt), relation, options).load(id);
  const farIds = async (...args: Parameters<typeof step>) => (await step(...args)).map(({ far }) => far.id);
  const below = (states: readonly LinkState[], asOf = TODAY, knownAt = 1) =>
    farIds("minobr", SUBORDINATE_TO, { direction: Direction.IN, states }, asOf, knownAt);

  it("goes along relationships, against them, or both ways", async () => {
    expect(await farIds("valid", SUBORDINATE_TO)).toEqual(["minobr"]);
    expect(await farIds("valid", SUBORDINATE_TO, { direction: Direction.IN })).toEqual([]);
    expect(await farIds("valid", SUBORDINATE_TO, { direction: Direction.BOTH })).toEqual(["minobr"]);
    expect(await farIds("minobr", SUBORDINATE_TO)).toEqual([]);
    expect(await farIds("minobr", SUBORDINATE_TO, { direction: Direction.BOTH })).toEqual(["new", "valid"]);
  });

  it("says which way a relationship reads, whichever way it is gone", async () => {
    const [[out], [into], both] = await Promise.all([
      step("valid", RESPONSIBLE_FOR),
      step("order.d1", RESPONSIBLE_FOR, { direction: Direction.IN }),
      step("order.d1", RESPONSIBLE_FOR, { direction: Direction.BOTH }),
    ]);
    expect(out?.link).toMatchObject({ fromId: "valid", toId: "order.d1", relation: RESPONSIBLE_FOR });
    expect(into).toMatchObject({ nearId: "order.d1", link: { toId: "order.d1" } });
    expect(both.every(({ nearId, link }) => nearId === "order.d1" && link.toId === "order.d1")).toBe(true);
  });

  it("gives a relationship of a node with itself once, in every direction", async () => {
    for (const direction of Object.values(Direction)) {
      expect(await farIds("loop", SUBORDINATE_TO, { direction })).toEqual(["loop"]);
    }
  });

  it("gives nothing for a node without such relationships, and for an unknown one", async () => {
    expect(await step("lonely", SUBORDINATE_TO, { direction: Direction.BOTH })).toEqual([]);
    expect(await step("valid", MEMBER_OF)).toEqual([]);
    expect(await step("nobody", SUBORDINATE_TO)).toEqual([]);
  });

  it("finds each state by its interval first and its basis next", async () => {
    expect(await below([LinkState.VALID])).toEqual(["loop", "valid"]);
    expect(await below([LinkState.NOT_YET])).toEqual(["early", "later"]);
    expect(await below([LinkState.EXPIRED])).toEqual(["both", "ended"]);
    expect(await below([LinkState.REPEALED_BASIS])).toEqual(["repealed"]);
    expect(await below([LinkState.EXPIRED, LinkState.REPEALED_BASIS])).toEqual(["both", "ended", "repealed"]);
    expect(await below([])).toEqual([]);
    expect(await below([LinkState.UNKNOWN])).toEqual(["unknown"]);
    const known = ALL_STATES.filter((state) => state !== LinkState.UNKNOWN);
    expect(await below(known)).toEqual(["both", "early", "ended", "later", "loop", "repealed", "valid"]);
    expect(await below(ALL_STATES)).toEqual([
      "both",
      "early",
      "ended",
      "later",
      "loop",
      "repealed",
      "unknown",
      "valid",
    ]);
  });

  it("changes its answer on the very day", async () => {
    expect(await below([LinkState.VALID], "2022-09-14")).toEqual(["ended", "loop", "repealed", "valid"]);
    expect(await below([LinkState.VALID], "2022-09-16")).toEqual(["early", "later", "loop", "valid"]);
    expect(await below([LinkState.VALID], "2022-12-31")).toEqual(["early", "later", "valid"]);
  });

  it("takes the agreement that a link rests on for its basis", async () => {
    expect(await farIds("valid", NETWORK_AGREEMENT, { states: [LinkState.REPEALED_BASIS] })).toEqual(["both"]);
    expect(await farIds("valid", NETWORK_AGREEMENT, { states: [LinkState.VALID] })).toEqual([]);
    expect(await farIds("valid", NETWORK_AGREEMENT, {}, "2021-12-31")).toEqual(["both"]);
  });

  it("agrees with the state that each link tells of itself", async () => {
    const snapshot = await snapshotOn(store);
    for (const state of ALL_STATES) {
      const options = { direction: Direction.IN, states: [state] };
      const steps = await stepLoader(snapshot, SUBORDINATE_TO, options).load("minobr");
      const told = await allKnown(steps.map(({ link }) => stateOfLink(snapshot, link)));
      expect(told).toEqual(steps.map(() => state));
      expect(steps).not.toEqual([]);
    }
  });

  it("leaves out a link retracted in the revision of the moment or earlier, and one not learned yet", async () => {
    expect(await below([LinkState.VALID], TODAY, 2)).toEqual(["valid"]);
    expect(await below([LinkState.VALID], TODAY, 3)).toEqual(["new", "valid"]);
    expect(await below(ALL_STATES, TODAY, 0)).toEqual([]);
  });

  it("answers as if a link retracted later were never retracted", async () => {
    const [link] = (await step("loop", SUBORDINATE_TO, {}, TODAY, 1)).filter(({ far }) => far.id === "minobr");
    expect(link?.link).toMatchObject({ addedIn: 1, retractedIn: null });
  });

  it("orders by place among siblings, then by the far node's name, then by the link's id", async () => {
    const snapshot = await snapshotOn(store);
    const steps = await stepLoader(snapshot, RESPONSIBLE_FOR, { direction: Direction.IN }).load("order.d1");
    expect(steps.map(({ far, link }) => `${far.id} ${link.role}`)).toEqual([
      "later EXECUTOR",
      "valid EXECUTOR",
      "minobr CONTROLLER",
      "valid CONTROLLER",
    ]);
  });

  it("is one query for all nodes asked for together", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 3);
    const load = (id: string) => stepLoader(snapshot, SUBORDINATE_TO).load(id);
    const found = await allKnown(["valid", "loop", "valid", "new", "nobody"].map(load));
    await load("new");
    expect(found.map((steps) => steps.map(({ far }) => far.id))).toEqual([
      ["minobr"],
      ["loop"],
      ["minobr"],
      ["minobr"],
      [],
    ]);
    expect(counting.asked).toEqual(["link/out-of"]);
  });

  it("keeps apart the steps of other kinds, directions and states", async () => {
    const snapshot = await snapshotOn(store);
    const loaders = [
      stepLoader(snapshot, SUBORDINATE_TO),
      stepLoader(snapshot, MEMBER_OF),
      stepLoader(snapshot, SUBORDINATE_TO, { direction: Direction.IN }),
      stepLoader(snapshot, SUBORDINATE_TO, { states: ALL_STATES }),
      stepLoader(snapshot, SUBORDINATE_TO, { states: [...ALL_STATES].reverse() }),
    ];
    expect(new Set(loaders).size).toBe(4);
  });

  it("gives no row for an empty list of ids", async () => {
    const slots = { types: { identifier: SUBORDINATE_TO }, states: { fragment: "link/state/any" } };
    const snapshot = await snapshotOn(store);
    expect(await snapshot.read(linksAroundQuery, { ids: [] }, { slots })).toEqual([]);
  });
});
