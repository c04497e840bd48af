import type { GraphStore } from "../../../src/graph/graph-store";
import { Level, SubjectKind } from "../../../src/entity/subject";
import type { SubjectFilter } from "../../../src/filter/subject.filter";
import { coverage } from "../../../src/statistics/coverage.question";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

const GRAPH = `
  ministry minobr
  municipality d-1 name="Район 10"
  municipality d-2 name="Район 2"
  municipality bare
  municipality elsewhere region=XX-02
  school s-1 s-2 s-3 lonely
  school late existsFrom=2023-01-01
  school s-4 region=XX-02
  school branch
  centre c-1
  s-1 -SUBORDINATE_TO-> d-1
  s-2 -SUBORDINATE_TO-> d-1
  late -SUBORDINATE_TO-> d-1
  s-3 -SUBORDINATE_TO-> d-2
  s-3 -SUBORDINATE_TO-> minobr kind=FOUNDER
  branch -SUBORDINATE_TO-> s-3
  s-4 -SUBORDINATE_TO-> elsewhere
  s-2 -SUBORDINATE_TO-> d-2 ..2022-09-15
  c-1 -HOSTED_BY-> s-1
  agreement a-now base=s-1 2022-01-01..
  agreement a-old base=s-3 ..2022-09-15
  s-1 -NETWORK_AGREEMENT-> branch agreementId=a-now basis=a-now
  s-3 -NETWORK_AGREEMENT-> s-2 agreementId=a-old basis=a-old
`;

describe.each(STORES)("the coverage of schools by agreements on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, GRAPH);
  });
  afterAll(() => store.close());

  const told = async (by: Level, region: string | null = null, asOf = TODAY) =>
    (await coverage(await snapshotOn(store, asOf), region, by)).map(
      ({ subject, schools, schoolsWithAgreement }) => `${subject.id} ${schoolsWithAgreement}/${schools}`,
    );

  it("is told of each subject of the level that has schools under it at any distance, by name", async () => {
    expect(await told(Level.MUNICIPAL)).toEqual(["elsewhere 0/1", "d-2 1/2", "d-1 1/2"]);
    expect(await told(Level.REGIONAL)).toEqual(["minobr 1/2"]);
    expect(await told(Level.INSTITUTIONAL)).toEqual([
      "branch 1/1",
      "lonely 0/1",
      "s-1 1/1",
      "s-2 0/1",
      "s-3 1/2",
      "s-4 0/1",
    ]);
    expect(await told(Level.FEDERAL)).toEqual([]);
  });

  it("is that of the region and of the day", async () => {
    expect(await told(Level.MUNICIPAL, "XX-02")).toEqual(["elsewhere 0/1"]);
    expect(await told(Level.MUNICIPAL, "XX-01", "2022-09-14")).toEqual(["d-2 3/3", "d-1 2/2"]);
    expect(await told(Level.MUNICIPAL, "XX-01", "2023-01-01")).toEqual(["d-2 1/2", "d-1 1/3"]);
  });

  it("counts what lists of subjects count", async () => {
    const snapshot = await snapshotOn(store);
    const count = async (filter: SubjectFilter) =>
      (await listSubjects(snapshot, { filter, orderBy: SubjectOrder.NAME_ASC, first: 0 })).totalCount;
    for (const { subject, schools, schoolsWithAgreement } of await coverage(snapshot, null, Level.MUNICIPAL)) {
      const under = { under: subject.id, kinds: [SubjectKind.SCHOOL] };
      expect([await count(under), await count({ ...under, agreement: {} })]).toEqual([schools, schoolsWithAgreement]);
    }
  });
});
