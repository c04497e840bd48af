import { batchesOf } from "../../../src/collections/batches";
import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Counts {
  readonly statistics: {
    readonly subjectsByKind: readonly { readonly kind: string; readonly count: number }[];
    readonly dutiesByStatus: readonly { readonly status: string; readonly count: number }[];
    readonly agreementsByState: readonly { readonly state: string; readonly count: number }[];
    readonly findingsByRule: readonly { readonly rule: string; readonly count: number }[];
    readonly findingsBySeverity: readonly { readonly severity: string; readonly count: number }[];
    readonly schools: number;
    readonly schoolsWithAgreement: number;
  };
}

const STATISTICS = `query ($region: String, $asOf: LocalDate) { statistics(region: $region, asOf: $asOf) {
  subjectsByKind { kind count } dutiesByStatus { status count } agreementsByState { state count } findingsByRule { rule count }
  findingsBySeverity { severity count }
  schools schoolsWithAgreement
} }`;

/** Counts asked for in one request: each is a query of its own, and a database that has not planned them yet is slow. */
const COUNTS_A_REQUEST = 6;

/** A list for each number. */
function listsOf({ statistics }: Counts, asOf: string, region: string | null) {
  const regions = region === null ? "null" : `["${region}"]`;
  const schools = `subjects(asOf: "${asOf}", first: 0, filter: { kinds: [SCHOOL], regions: ${regions}`;
  return [
    ...statistics.subjectsByKind.map(({ kind, count }) => ({
      list: `subjects(asOf: "${asOf}", first: 0, filter: { kinds: [${kind}], regions: ${regions} })`,
      count,
    })),
    ...statistics.dutiesByStatus.map(({ status, count }) => ({
      list: `duties(asOf: "${asOf}", first: 0, filter: { statuses: [${status}], regions: ${regions} })`,
      count,
    })),
    ...statistics.agreementsByState.map(({ state, count }) => ({
      list: `agreements(asOf: "${asOf}", first: 0, states: [${state}], filter: { regions: ${regions} })`,
      count,
    })),
    ...statistics.findingsByRule.map(({ rule, count }) => ({
      list: `findings(asOf: "${asOf}", first: 0, filter: { rules: [${rule}], regions: ${regions} })`,
      count,
    })),
    ...statistics.findingsBySeverity.map(({ severity, count }) => ({
      list: `findings(asOf: "${asOf}", first: 0, filter: { severities: [${severity}], regions: ${regions} })`,
      count,
    })),
    { list: `${schools} })`, count: statistics.schools },
    { list: `${schools}, agreement: { validOn: "${asOf}" } })`, count: statistics.schoolsWithAgreement },
  ];
}

describe.each(STORES)("statistics over HTTP on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  const countAll = async (lists: readonly string[]): Promise<[string, number][]> => {
    const query = lists.map((list, place) => `count${place}: ${list} { totalCount }`).join("\n");
    const { data, errors } = await zveno.ask<Record<string, { readonly totalCount: number }>>(`{ ${query} }`);
    expect(errors).toBeUndefined();
    return lists.map((list, place) => [list, data[`count${place}`]!.totalCount]);
  };

  /** Totals of all regions leave the invented one out, and lists have it. */
  const countWithoutInvented = async (lists: readonly { readonly list: string }[], region: string | null) => {
    const all = await countAll(lists.map(({ list }) => list));
    if (region !== null) return all;
    const invented = await countAll(lists.map(({ list }) => list.replace("regions: null", `regions: ["XX-OBR"]`)));
    return all.map(([list, count], place): [string, number] => [list, count - invented[place]![1]]);
  };

  const days = ["2022-09-15", "2024-09-15"];
  const regions = [null, "RU-BA", "RU-SAK", "XX-OBR"];

  it.each(regions.flatMap((region) => days.map((asOf) => ({ region, asOf }))))(
    "equal the lists they sum, region $region, on $asOf",
    async ({ region, asOf }) => {
      const { data, errors } = await zveno.ask<Counts>(STATISTICS, { region, asOf });
      expect(errors).toBeUndefined();
      const lists = listsOf(data, asOf, region);
      const counted: [string, number][] = [];
      for (const some of batchesOf(lists, COUNTS_A_REQUEST)) counted.push(...(await countWithoutInvented(some, region)));
      expect(lists.map(({ list, count }) => [list, count])).toEqual(counted);
    },
  );

  it("are those of the two acts", async () => {
    const { data } = await zveno.ask<Counts>(STATISTICS, { region: "RU-SAK", asOf: "2022-09-15" });
    const kinds = Object.fromEntries(data.statistics.subjectsByKind.map(({ kind, count }) => [kind, count]));
    expect(kinds).toMatchObject({ MUNICIPALITY: 18, MINISTRY: 1, INSTITUTE: 1, SCHOOL: 0 });
    const statuses = Object.fromEntries(data.statistics.dutiesByStatus.map(({ status, count }) => [status, count]));
    expect(statuses).toMatchObject({ OVERDUE: 1, DUE: 0 });
    expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it("ask the store only for what is selected", async () => {
    zveno.store.forget();
    await zveno.ask(`{ statistics(asOf: "2022-09-15") { schools schoolsWithAgreement } }`);
    const counts = Array.from({ length: 4 }, () => "subject/count");
    expect([...zveno.store.asked].sort()).toEqual(["region/duties", "region/subjects", "revision/newest", ...counts]);
    zveno.store.forget();
    await zveno.ask(`{ statistics(region: "RU-BA", asOf: "2022-09-15") { schools schoolsWithAgreement } }`);
    expect(zveno.store.asked).toEqual(["revision/newest", "region/known", "subject/count", "subject/count"]);
  });

  it("come in groups that add up, with labels and the ids behind each number", async () => {
    interface Groups {
      readonly statistics: {
        readonly dutiesBy: {
          readonly total: number;
          readonly groups: readonly {
            readonly keys: readonly { readonly values: readonly string[]; readonly label: string }[];
            readonly count: number;
            readonly ids: readonly string[];
          }[];
        };
        readonly leftOut: readonly { readonly code: string }[];
      };
    }
    const { data, errors } = await zveno.ask<Groups>(`{ statistics(asOf: "2022-09-15") {
      leftOut { code } dutiesBy(groupBy: [REGION, STATUS]) { total groups { keys { values label } count ids } } } }`);
    expect(errors).toBeUndefined();
    const { dutiesBy, leftOut } = data.statistics;
    expect(leftOut).toEqual([{ code: "XX-OBR" }]);
    expect(dutiesBy.total).toBe(10);
    const inSakhalin = dutiesBy.groups.filter(({ keys }) => keys[0]?.values.includes("RU-SAK"));
    expect(inSakhalin.map(({ keys, count }) => [keys.map(({ label }) => label).join(", "), count])).toEqual([
      ["Сахалинская область, Без срока", 3],
      ["Сахалинская область, Срок прошёл, принятый отчёт не зарегистрирован", 1],
    ]);
    expect(inSakhalin[1]?.ids).toEqual(["sak-order-2022.d6"]);
  });

  it("page through the ids of a group, and refuse what no dimension fits", async () => {
    const ids = (args: string) =>
      zveno.ask<{ statistics: { subjectsBy: { groups: readonly { readonly ids: readonly string[] }[] } } }>(
        `{ statistics(region: "RU-SAK", asOf: "2022-09-15") { subjectsBy(groupBy: []) { groups { ids${args} } } } }`,
      );
    const all = (await ids("")).data.statistics.subjectsBy.groups[0]!.ids;
    const behind = (await ids(`(first: 3, after: "${all[4]}")`)).data.statistics.subjectsBy.groups[0]!.ids;
    expect(behind).toEqual(all.slice(5, 8));
    expect((await ids("(first: 1001)")).errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    const unfit = await zveno.ask(`{ statistics { dutiesBy(groupBy: [KIND]) { total } } }`);
    expect(unfit.errors?.[0]?.message).toContain("`dutiesBy` groups by up to 3 of REGION, MUNICIPALITY, PROGRAMME, ACT");
  });

  it("take an invented region in where the filter names it", async () => {
    const { data } = await zveno.ask<{ statistics: { subjectsBy: { total: number } } }>(
      `{ statistics(asOf: "2024-09-15") { subjectsBy(groupBy: [REGION], filter: { regions: ["XX-OBR"], kinds: [SCHOOL] }) { total } } }`,
    );
    expect(data.statistics.subjectsBy.total).toBe(24);
  });
});
