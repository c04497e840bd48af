import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind, ResponsibilityRole } from "../../../src/link/link";
import { Direction } from "../../../src/link/link-fragments";
import { stepLoader } from "../../../src/link/step.loader";
import { listRevisions } from "../../../src/revision/revision-list.question";
import { assignDuty } from "../../../src/writing/mutations/assign-duty.mutation";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { writerTo } from "../../support/writing";

const ROLES = Object.values(ResponsibilityRole).slice(0, 4);
/** Each in four roles. Neo4j takes some tens of milliseconds a write; 250 where somebody asks for it. */
const SUBJECTS = { embedded: 250, neo4j: Number(process.env["ZVENO_PARALLEL_SUBJECTS"] ?? 50) };

describe.each(STORES)("many writes to one duty at the same time on $name", (tested) => {
  let store: GraphStore;
  const write = writerTo(() => store);
  const subjects = Array.from({ length: SUBJECTS[tested.kind] }, (_, place) => `school-${place}`);

  beforeAll(async () => {
    store = await tested.open();
    const drawn = `school ${subjects.join(" ")}\nact order\nclause order.p1 of=order\nduty order.d1 by=order.p1`;
    await record(store, drawn);
  });
  afterAll(() => store.close());

  it("are all there, each a revision in a chain without gap or double", async () => {
    const wanted = subjects.flatMap((subject) => ROLES.map((role) => ({ duty: "order.d1", subject, role })));
    const outcomes = await Promise.all(wanted.map((input) => write(assignDuty, input)));
    const numbers = outcomes.map(({ revision }) => revision ?? 0).sort((a, b) => a - b);
    expect(numbers).toEqual(wanted.map((_, place) => place + 2));
    const snapshot = await snapshotOn(store);
    const bearers = stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, { direction: Direction.IN });
    expect((await bearers.load("order.d1")).length).toBe(wanted.length);
    const { nodes } = await listRevisions(snapshot, { first: 1000, timeZone: "Europe/Moscow" });
    const chained = nodes.slice(0, -1).filter(({ previousHash }, place) => previousHash !== nodes[place + 1]?.hash);
    expect(chained).toEqual([]);
  });
});
