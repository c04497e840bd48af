import type { GraphStore } from "../../../src/graph/graph-store";
import type { Link } from "../../../src/link/link";
import { RelationKind } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { findLink, linksAround } from "../../../src/link/link.question";
import { identifiedNode } from "../../../src/node/node-of.type";
import { findById } from "../../../src/node/node.question";
import { ALL_STATES } from "../../../src/link/step.loader";
import { bearersOfDuty, responsibilitiesOfSubject } from "../../../src/responsibility/responsibility.question";
import { ResponsibilityType } from "../../../src/responsibility/responsibility.type";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { SUBORDINATE_TO, RESPONSIBLE_FOR } = RelationKind;

describe.each(STORES)("a link by its id on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school s.1 a b
      ministry minobr
      group all inner ring
      duty order.d1 by=order.p1
      s.1 -SUBORDINATE_TO-> minobr ..2022-01-01
      all -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
      ring -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
      inner -MEMBER_OF-> all
      a -MEMBER_OF-> inner
      b -MEMBER_OF-> all ..2022-01-01
      ring -MEMBER_OF-> ring
      `,
    );
    await record(store, `s.1 -SUBORDINATE_TO-> minobr ..2022-06-01`);
    await record(store, { retractions: [{ relation: RESPONSIBLE_FOR, fromId: "ring", toId: "order.d1" }] });
  });
  afterAll(() => store.close());

  const linkOf = async (id: string, relation: RelationKind, knownAt: number): Promise<Link> => {
    const list = { over: [relation], direction: Direction.OUT, states: ALL_STATES, first: 1 };
    return (await linksAround(await snapshotOn(store, TODAY, knownAt), id, list)).nodes[0]!;
  };
  const node = async (id: string, knownAt?: number, asOf = TODAY) => {
    const snapshot = await snapshotOn(store, asOf, knownAt);
    const found = await findById(snapshot, id);
    return found === null ? null : identifiedNode(found, snapshot);
  };
  const bearers = async () => (await bearersOfDuty(await snapshotOn(store), "order.d1", { first: 50 })).nodes;

  it("is found whatever its state", async () => {
    const link = await linkOf("s.1", SUBORDINATE_TO, 1);
    expect(link.id).toMatch(/^s\.1\.[0-9a-f]{12}$/);
    expect(await findLink(await snapshotOn(store, TODAY, 1), link.id)).toEqual(link);
  });

  it("tells the revision that withdrew it only where that is known", async () => {
    const { id } = await linkOf("s.1", SUBORDINATE_TO, 1);
    expect(await node(id, 1)).toMatchObject({ id, addedIn: 1, retractedIn: null });
    expect(await node(id, 2)).toMatchObject({ id, addedIn: 1, retractedIn: 2 });
    expect(await node(id)).toMatchObject({ id, validity: { from: null, to: "2022-01-01" }, retractedIn: 2 });
  });

  it("is not the id of the fact that corrects it", async () => {
    const [before, after] = [await linkOf("s.1", SUBORDINATE_TO, 1), await linkOf("s.1", SUBORDINATE_TO, 2)];
    expect(after).toMatchObject({ addedIn: 2, validity: { to: "2022-06-01" } });
    expect(after.id).not.toBe(before.id);
    expect(await node(after.id, 1)).toBeNull();
  });

  it("is null for an unknown id, and for one whose subject is known but which is no link of its", async () => {
    for (const id of [
      "",
      "nobody",
      "s.1.000000000000",
      "nobody.000000000000",
      "s.1.XYZ",
      "~",
      "a~b",
      ".000000000000",
    ]) {
      expect(await node(id)).toBeNull();
    }
  });

  it("is one query for all ids asked for together", async () => {
    const ids = await Promise.all([linkOf("s.1", SUBORDINATE_TO, 1), linkOf("all", RESPONSIBLE_FOR, 1)]);
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    const found = await Promise.all([...ids.map(({ id }) => id), "s.1"].map((id) => findLink(snapshot, id)));
    expect(found).toEqual([...ids, null]);
    expect(counting.asked).toEqual(["link/by-keys"]);
  });

  it("is a responsibility where it is one, retracted or not", async () => {
    const { id } = await linkOf("ring", RESPONSIBLE_FOR, 1);
    const found = await node(id);
    expect(found).toBeInstanceOf(ResponsibilityType);
    expect(found).toMatchObject({ id, role: "CONTROLLER", retractedIn: 3 });
  });

  it("with a member's id behind it is what the member bears through the group", async () => {
    const [bearer] = await bearers();
    expect(bearer).toMatchObject({ subjectId: "a", viaId: "all" });
    expect(await node(bearer!.id)).toMatchObject({
      id: bearer!.id,
      responsibility: { subjectId: "a", viaId: "all", link: { fromId: "all", toId: "order.d1" } },
    });
  });

  it("with the id of somebody who is no member on the day is null", async () => {
    const { id } = await linkOf("all", RESPONSIBLE_FOR, 1);
    expect(await node(`${id}~b`)).toBeNull();
    expect(await node(`${id}~b`, 1, "2021-12-31")).toMatchObject({ responsibility: { subjectId: "b" } });
    expect(await node(`${id}~s.1`)).toBeNull();
    expect(await node(`${id}~nobody`)).toBeNull();
    expect(await node(`${id}~all`)).toBeNull();
    expect(await node(`${id}~`)).toBeNull();
  });

  it("resolves what a group in a group bears, as its list of responsibilities names it", async () => {
    const snapshot = await snapshotOn(store);
    const list = { first: 50, states: ALL_STATES, inherited: true };
    const [inherited] = (await responsibilitiesOfSubject(snapshot, "inner", list)).nodes;
    expect(inherited).toMatchObject({ subjectId: "inner", viaId: "all" });
    expect(await node(inherited!.id)).toMatchObject({ id: inherited!.id, responsibility: { subjectId: "inner" } });
  });

  it("is what it was asked for and no other, with more behind it", async () => {
    const [bearer] = await bearers();
    expect(await node(`${bearer!.id}~a`)).toBeNull();
  });
});
