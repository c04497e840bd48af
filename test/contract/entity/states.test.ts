import { allKnown } from "../../../src/event-loop/when-known";
import { entityLoader, findEntity } from "../../../src/entity/entity.loader";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { stepLoader } from "../../../src/link/step.loader";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

describe.each(STORES)("the states of a node on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school school-7 name="Школа № 7" ..2022-09-01
      school school-7 name="Лицей № 7" 2022-09-01..
      school young 2020-01-01..
      municipality district name="Уфимский раен"
      person ivanova name="Иванова А.А."
      school-7 -SUBORDINATE_TO-> district
      `,
    );
    await record(store, "ministry late");
    await record(store, `municipality district name="Уфимский район"`);
    await record(store, `school school-7 name="Школа № 7" ..2022-10-01\nschool school-7 name="Лицей" 2022-10-01..`);
  });
  afterAll(() => store.close());

  const nameOf = async (id: string, asOf = TODAY, knownAt?: number) =>
    (await findEntity(await snapshotOn(store, asOf, knownAt), "Subject", id))?.state.name ?? null;

  it("give a renamed subject its old name before the day and its new one from the day on", async () => {
    expect(await nameOf("school-7", "2022-08-31", 1)).toBe("Школа № 7");
    expect(await nameOf("school-7", "2022-09-01", 1)).toBe("Лицей № 7");
    expect(await nameOf("school-7", "2199-12-31", 1)).toBe("Лицей № 7");
    expect(await nameOf("school-7", "1900-01-01", 1)).toBe("Школа № 7");
  });

  it("give null for an unknown id, and for a node of another label", async () => {
    expect(await nameOf("nobody")).toBeNull();
    expect(await nameOf("")).toBeNull();
    expect(await nameOf("ivanova")).toBeNull();
    expect((await findEntity(await snapshotOn(store), "Person", "ivanova"))?.state).toEqual({ name: "Иванова А.А." });
  });

  it("give null on a day before the first state", async () => {
    expect(await nameOf("young", "2019-12-31")).toBeNull();
    expect(await nameOf("young", "2020-01-01")).toBe("young");
  });

  it("give null for a node that the revision does not know yet", async () => {
    expect(await nameOf("late", TODAY, 1)).toBeNull();
    expect(await nameOf("late", TODAY, 2)).toBe("late");
    expect(await nameOf("school-7", TODAY, 0)).toBeNull();
  });

  it("show a correction from its revision on, and keep the answer for an earlier moment", async () => {
    expect(await nameOf("district", TODAY, 2)).toBe("Уфимский раен");
    expect(await nameOf("district", TODAY, 3)).toBe("Уфимский район");
    expect(await nameOf("district")).toBe("Уфимский район");
  });

  it("move the day of a renaming from the revision on that moves it", async () => {
    expect(await nameOf("school-7", TODAY, 3)).toBe("Лицей № 7");
    expect(await nameOf("school-7", TODAY, 4)).toBe("Школа № 7");
    expect(await nameOf("school-7", "2022-10-01", 4)).toBe("Лицей");
    expect(await nameOf("school-7", "2022-10-01", 3)).toBe("Лицей № 7");
  });

  it("keep the revision in which the node was learned when its state is corrected", async () => {
    const district = await findEntity(await snapshotOn(store), "Subject", "district");
    expect(district).toMatchObject({ id: "district", label: "Subject", kind: "MUNICIPALITY", addedIn: 1 });
  });

  it("are the same for a fixed moment after later revisions", async () => {
    const read = async () => {
      const loader = entityLoader(await snapshotOn(store, TODAY, 4));
      return allKnown(["school-7", "district", "young"].map((id) => loader.load(id)));
    };
    const before = await read();
    await record(store, `school school-7 name="Гимназия"\nmunicipality district name="Другой"\nschool young`);
    expect(await read()).toEqual(before);
    expect(await nameOf("school-7")).toBe("Гимназия");
  });

  it("are read once for all ids asked for together, and not again", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    const ids = ["school-7", "district", "school-7", "nobody"];
    const found = await allKnown(ids.map((id) => entityLoader(snapshot).load(id)));
    await entityLoader(snapshot).load("district");
    expect(found.map((entity) => entity?.id ?? null)).toEqual(["school-7", "district", "school-7", null]);
    expect(counting.asked).toEqual(["entity/by-ids"]);
  });

  it("are not asked for again where a step has returned the node", async () => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY, 1);
    await stepLoader(snapshot, RelationKind.SUBORDINATE_TO).load("school-7");
    expect((await entityLoader(snapshot).load("district"))?.addedIn).toBe(1);
    expect(counting.asked).toEqual(["link/out-of"]);
  });
});
