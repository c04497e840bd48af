import type { GraphStore } from "../../../src/graph/graph-store";
import { FORMAT_MIGRATIONS } from "../../../src/graph/store-format";
import { loadDump } from "../../../src/dump/load-graph";
import { RelationKind } from "../../../src/link/link";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import { LinkState } from "../../../src/moment/link-state";
import { bearersOfDuty } from "../../../src/responsibility/responsibility.question";
import { stateOfLink } from "../../../src/link/link.question";
import { EMBEDDED, STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { arriving, dumped } from "../dump/lines";

/** The institute is dissolved on 1 April 2024; its second post moves to the ministry on 1 March. */
const DRAWING = `
  act order 2022-01-01..
  clause order.p1 of=order
  duty order.d1 by=order.p1
  ministry minobr
  institute institute
  position head moved
  person ivanov
  head -POST_IN-> institute
  moved -POST_IN-> institute 2022-01-01..2024-03-01
  moved -POST_IN-> minobr 2024-03-01..
  ivanov -HOLDS-> head
  head -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
  moved -RESPONSIBLE_FOR-> order.d1 role=CO_EXECUTOR basis=order.p1
`;
const DISSOLVED = "institute institute existsTo=2024-04-01";
const { VALID, EXPIRED, NOT_YET } = LinkState;

describe.each(STORES)("a post of an organisation that is gone on $name", ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const stateOf = async (from: string, relation: RelationKind, asOf: string, revision?: number) => {
    const snapshot = await snapshotOn(store, asOf, revision);
    const [step] = await stepLoader(snapshot, relation, { states: ALL_STATES }).load(from);
    return step === undefined ? null : stateOfLink(snapshot, step.link);
  };
  const bearers = async (asOf: string, revision?: number) => {
    const { nodes } = await bearersOfDuty(await snapshotOn(store, asOf, revision), "order.d1", { first: 10 });
    return nodes.map(({ subjectId }) => subjectId).sort();
  };

  it("bears, controls and is held no longer, and the post that had moved goes on", async () => {
    await record(store, DRAWING);
    await record(store, DISSOLVED);
    expect(await bearers("2024-03-31")).toEqual(["head", "moved"]);
    expect(await bearers("2024-04-01")).toEqual(["moved"]);
    expect(await stateOf("head", RelationKind.RESPONSIBLE_FOR, "2024-04-01")).toBe(EXPIRED);
    expect(await stateOf("ivanov", RelationKind.HOLDS, "2024-04-01")).toBe(EXPIRED);
    expect(await stateOf("moved", RelationKind.RESPONSIBLE_FOR, "2024-04-01")).toBe(VALID);
    expect(await bearers("2024-04-01", 1)).toEqual(["head", "moved"]);
  });

  it("begins no earlier than its organisation", async () => {
    await record(store, `${DRAWING}\ninstitute institute existsFrom=2023-01-01`);
    expect(await stateOf("head", RelationKind.RESPONSIBLE_FOR, "2022-12-31")).toBe(NOT_YET);
    expect(await stateOf("head", RelationKind.RESPONSIBLE_FOR, "2023-01-01")).toBe(VALID);
  });

  it("bears again once the end turns out to be wrong, and for those who ask what was known then it does not", async () => {
    await record(store, DRAWING);
    const { revision } = await record(store, DISSOLVED);
    await record(store, "institute institute existsTo=2025-01-01");
    expect(await bearers("2024-06-01")).toEqual(["head", "moved"]);
    expect(await bearers("2024-06-01", revision)).toEqual(["moved"]);
    expect(await bearers("2025-01-01")).toEqual(["moved"]);
  });

  it("is seen to be gone when it is named only after its organisation has ended", async () => {
    await record(store, `ministry minobr\n${DISSOLVED}`);
    await record(store, DRAWING.replace("institute institute", ""));
    expect(await bearers("2024-04-01")).toEqual(["moved"]);
    expect(await bearers("2024-03-31")).toEqual(["head", "moved"]);
  });

  it("comes back from a dump as it was, and to a store that an older version wrote", async () => {
    const other = await EMBEDDED.open();
    await record(other, DRAWING);
    await record(other, DISSOLVED);
    const lines = await dumped(other);
    await other.close();
    await loadDump(store, arriving(lines));
    expect(await bearers("2024-04-01")).toEqual(["moved"]);
    await store.write((transaction) => FORMAT_MIGRATIONS[1]!.migrate(transaction));
    expect(await bearers("2024-04-01")).toEqual(["moved"]);
    expect(await bearers("2024-03-31")).toEqual(["head", "moved"]);
  });
});
