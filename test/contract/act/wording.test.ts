import { changedFields } from "../../../src/comparison/difference";
import { compareMoments } from "../../../src/comparison/comparison.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { entityLoader } from "../../../src/entity/entity.loader";
import { search, SearchKind } from "../../../src/search/search.question";
import { countsOf, importing } from "../../support/importing";
import { STORES } from "../../support/stores";
import { snapshotOn } from "../../support/test-graph";

const ENACTED = `
region: XX-TST
acts:
  - id: tst-order
    kind: ORDER
    title: О журналах
    inForce: { from: 2024-01-10 }
    provisions:
      - { path: "1", text: Вести журнал., wording: Образовательным организациям вести бумажный журнал. }
      - { path: "2", text: Хранить журнал. }
`;
const AMENDING = `
region: XX-TST
acts:
  - { id: tst-amending, kind: ORDER, title: Об изменении, date: 2024-09-01, amends: [{ target: tst-order.p1 }] }
provisions:
  - { act: tst-order, path: "1", since: 2024-09-01, wording: Образовательным организациям вести цифровой дневник. }
`;

describe.each(STORES)("the official wording of a provision on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await importing(store, { "order.yaml": ENACTED });
    await importing(store, { "amending.yaml": AMENDING });
  });
  afterAll(() => store.close());

  async function wordingOn(day: string, path: string, knownAt?: number): Promise<string | null> {
    const entity = await entityLoader(await snapshotOn(store, day, knownAt)).load(`tst-order.p${path}`);
    if (entity?.label !== "Provision") throw new Error(`no provision ${path} on ${day}`);
    return entity.state.wording;
  }

  it("is that of the day and of the revision, and none where none is kept", async () => {
    expect(await wordingOn("2024-08-31", "1")).toContain("бумажный журнал");
    expect(await wordingOn("2024-09-01", "1")).toContain("цифровой дневник");
    expect(await wordingOn("2024-09-01", "1", 1)).toContain("бумажный журнал");
    expect(await wordingOn("2024-09-01", "2")).toBeNull();
  });

  it("is found by its words on the days on which it has them", async () => {
    const found = async (day: string) => {
      const args = { text: "цифровых дневников", kinds: [SearchKind.PROVISION], first: 5 };
      return (await search(await snapshotOn(store, day), args)).map(({ entity }) => entity.id);
    };
    expect(await found("2024-09-01")).toEqual(["tst-order.p1"]);
    expect(await found("2024-08-31")).toEqual([]);
  });

  it("differs between two days, and nothing else of it does", async () => {
    const [before, after] = [await snapshotOn(store, "2024-08-31"), await snapshotOn(store, "2024-09-01")];
    const { changed } = await compareMoments(before, after, { first: 10 });
    expect(changed.map((change) => ["node" in change && change.node.id, changedFields(change.differences)])).toEqual([
      ["tst-order.p1", ["wording"]],
    ]);
  });

  it("stays when the amendment is imported again", async () => {
    expect(countsOf(await importing(store, { "amending.yaml": AMENDING }))).toEqual([0, 0, 0]);
    expect(await wordingOn("2024-08-31", "1")).toContain("бумажный журнал");
  });
});
