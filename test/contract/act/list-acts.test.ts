import { ActKind } from "../../../src/entity/act";
import type { ActFilter } from "../../../src/filter/act.filter";
import { listActs } from "../../../src/act/act.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { PageArgs } from "../../../src/pagination/page";
import { pageThrough } from "../../support/page-through";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const ALL = ["plan", "undated", "resolution", "a-order", "order", "repealed"];

const FILTERS: readonly (readonly [ActFilter, readonly string[]])[] = [
  [{}, ALL],
  [{ ids: ["order", "plan", "unknown"] }, ["plan", "order"]],
  [{ ids: [] }, []],
  [{ kinds: [ActKind.RESOLUTION, ActKind.PLAN] }, ["plan", "resolution"]],
  [{ kinds: [ActKind.MODEL] }, []],
  [{ number: "3.12-1101-Р" }, ["order"]],
  [{ number: "3.12-1101" }, []],
  [{ regions: ["XX-02"] }, ["order"]],
  [{ regions: ["XX-01", "XX-02"] }, ALL.filter((id) => id !== "resolution")],
  [{ titleContains: "УЧЁТ" }, ["order"]],
  [{ titleContains: "%" }, []],
  [{ issuedBy: "minobr" }, ["a-order", "order"]],
  [{ issuedBy: "forum" }, ["resolution"]],
  [{ issuedBy: "nobody" }, []],
  [{ inForceOn: "2022-08-23" }, ["plan", "undated", "resolution", "repealed"]],
  [{ inForceOn: "2022-08-24" }, ["plan", "undated", "resolution", "order", "repealed"]],
  [{ inForceOn: "2022-08-31" }, ["plan", "undated", "resolution", "order", "repealed"]],
  [{ inForceOn: "2022-09-01" }, ["plan", "undated", "resolution", "a-order", "order"]],
  [{ inForceOn: "2023-07-01" }, ["undated", "resolution", "a-order", "order"]],
  [{ issuedBy: "minobr", inForceOn: "2022-08-24", regions: ["XX-02"], kinds: [ActKind.ORDER] }, ["order"]],
  [{ ids: null, kinds: null, number: null, regions: null, titleContains: null, issuedBy: null, inForceOn: null }, ALL],
];

describe.each(STORES)("acts on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry minobr
      assembly forum
      act order title="Об учете центров" number=3.12-1101-Р date=2022-08-24 region=XX-02 2022-08-24..
      act a-order date=2022-08-24 2022-09-01..
      act resolution kind=RESOLUTION date=2022-04-22 region= 2022-04-22..
      act plan kind=PLAN ..2023-07-01
      act undated
      act repealed date=2022-08-25 ..2022-09-01
      order -ISSUED_BY-> minobr
      a-order -ISSUED_BY-> minobr
      a-order -SIGNED_BY-> forum
      resolution -ISSUED_BY-> forum
      `,
    );
    await record(store, "act unknown-yet");
    await record(store, `act order title="Переименован" date=2022-08-24`);
  });
  afterAll(() => store.close());

  const list = async (filter?: ActFilter | null, page: PageArgs = { first: 1000 }, knownAt = 1) =>
    listActs(await snapshotOn(store, TODAY, knownAt), { ...page, filter: filter ?? null });
  const ids = async (...args: Parameters<typeof list>) => (await list(...args)).nodes.map((act) => act.id);

  it.each(FILTERS)("with %j are these, those without a date first, then by date and id", async (filter, expected) => {
    const page = await list(filter);
    expect(page.nodes.map((act) => act.id)).toEqual(expected);
    expect(await page.totalCount).toBe(expected.length);
  });

  it("paged are the unpaged list", async () => {
    for (const size of [1, 2, 5, 6]) {
      const paged = await pageThrough((page) => list(null, page), size);
      expect(paged.map((act) => act.id)).toEqual(ALL);
    }
  });

  it("are those that the revision knows, with what it knows of them", async () => {
    expect(await ids({ ids: ["unknown-yet"] })).toEqual([]);
    expect(await ids({ ids: ["unknown-yet"] }, { first: 10 }, 2)).toEqual(["unknown-yet"]);
    expect(await ids({ titleContains: "учет" }, { first: 10 }, 3)).toEqual([]);
    expect(await ids({ titleContains: "переименован" }, { first: 10 }, 3)).toEqual(["order"]);
  });
});
