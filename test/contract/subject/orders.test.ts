import fc from "fast-check";
import type { GraphStore } from "../../../src/graph/graph-store";
import { SubjectKind } from "../../../src/entity/subject";
import type { SubjectListArgs } from "../../../src/subject/subject.question";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { countingStore } from "../../support/counting-store";
import { pageThrough } from "../../support/page-through";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const { NAME_ASC, NAME_DESC, LEVEL_ASC } = SubjectOrder;

describe.each(STORES)("subjects in order on $name", ({ open, kind }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      school twin-b name="Лицей"
      school twin-a name="лицей"
      school twin-c name="ЛИЦЕЙ"
      school s-12 name="Школа № 12"
      school s-2 name="Школа № 2"
      school s-2a name="Школа № 2 имени А.С. Пушкина"
      school s-100 name="Школа № 100"
      school yo-1 name="Ёлка 1"
      school ye-2 name="Елка 2"
      school yo-3 name="ёлка 3"
      school zh name="Жар-птица"
      municipality m-2 name="Яльчикский район"
      municipality m-1 name="Абзелиловский район"
      ministry minobr name="Министерство"
      ministry fed name="Российское министерство" level=FEDERAL
      institute iro name="Институт"
      college renamed name="Аграрный техникум" ..2022-09-01
      college renamed name="Яблочный колледж" 2022-09-01..
      `,
    );
  });
  afterAll(() => store.close());

  const list = async (args: Partial<SubjectListArgs> = {}, asOf = TODAY, knownAt?: number) =>
    listSubjects(await snapshotOn(store, asOf, knownAt), { orderBy: NAME_ASC, first: 1000, ...args });
  const ids = async (...args: Parameters<typeof list>) => (await list(...args)).nodes.map((subject) => subject.id);
  const BY_NAME = [
    "m-1",
    "yo-1",
    "ye-2",
    "yo-3",
    "zh",
    "iro",
    "twin-a",
    "twin-b",
    "twin-c",
    "minobr",
    "fed",
    "s-2",
    "s-2a",
    "s-12",
    "s-100",
    "renamed",
    "m-2",
  ];

  it("come by name: case aside, ё as е, numbers by size, the same names by id", async () => {
    expect(await ids()).toEqual(BY_NAME);
  });

  it("come backwards in the same order", async () => {
    expect(await ids({ orderBy: NAME_DESC })).toEqual([...BY_NAME].reverse());
  });

  it("come by level, the federal first, and by name on each", async () => {
    const above = ["fed", "iro", "minobr", "m-1", "m-2"];
    expect(await ids({ orderBy: LEVEL_ASC })).toEqual([...above, ...BY_NAME.filter((id) => !above.includes(id))]);
  });

  it("come by the name of the day", async () => {
    expect((await ids({}, "2022-08-31")).slice(0, 2)).toEqual(["m-1", "renamed"]);
  });

  it("read page by page are the whole list, in every order and size of page", async () => {
    const sizes = fc.integer({ min: 1, max: 18 });
    const orders = fc.constantFrom(...Object.values(SubjectOrder));
    const filters = fc.constantFrom(null, { kinds: [SubjectKind.SCHOOL] });
    const property = fc.asyncProperty(orders, sizes, filters, async (orderBy, first, filter) => {
      const snapshot = await snapshotOn(store);
      const whole = await listSubjects(snapshot, { orderBy, filter, first: 1000 });
      const paged = await pageThrough((page) => listSubjects(snapshot, { orderBy, filter, ...page }), first);
      expect(paged).toEqual(whole.nodes);
      expect(await whole.totalCount).toBe(whole.nodes.length);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 15, neo4j: 15 }) });
  }, 60_000);

  it("tell what is before and behind a page, and give nothing behind the last", async () => {
    const first = await list({ first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(first.pageInfo.startCursor).toBe(first.edges[0]?.cursor);
    expect(first.pageInfo.endCursor).toBe(first.edges[1]?.cursor);
    const rest = await list({ after: first.pageInfo.endCursor });
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(rest.nodes).toHaveLength(BY_NAME.length - 2);
    const behind = await list({ after: rest.pageInfo.endCursor });
    expect(behind.nodes).toEqual([]);
    expect(behind.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
    expect(await behind.totalCount).toBe(BY_NAME.length);
  });

  it("continue behind a cursor from the middle of a page", async () => {
    const cursor = (await list()).edges[6]?.cursor ?? null;
    expect(await ids({ after: cursor, first: 2 })).toEqual(["twin-b", "twin-c"]);
  });

  it("are counted by one query more, only when somebody asks", async () => {
    const counting = countingStore(store);
    const page = await listSubjects(await snapshotOn(counting, TODAY, 1), { orderBy: NAME_ASC, first: 3 });
    expect(counting.asked).toEqual(["subject/list"]);
    expect(await page.totalCount).toBe(BY_NAME.length);
    expect(counting.asked).toEqual(["subject/list", "subject/count"]);
  });

  it("are the same for a fixed moment after later revisions, cursors included", async () => {
    const first = await list({ first: 9 }, TODAY, 1);
    await record(store, `school twin-aa name="Лицей"\nschool s-2 name="Гимназия"`);
    expect(await ids({}, TODAY, 1)).toEqual(BY_NAME);
    expect(await ids({ after: first.pageInfo.endCursor }, TODAY, 1)).toEqual(BY_NAME.slice(9));
    expect(await ids({})).not.toEqual(BY_NAME);
  });
});
