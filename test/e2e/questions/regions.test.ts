import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

const ON = 'asOf: "2022-09-15"';

describe.each(STORES)("regions on $name", (testStore) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(testStore);
  });
  afterAll(() => zveno.stop());

  const codeOf = async (query: string) => {
    const { errors } = await zveno.ask(query);
    return errors?.map(({ message, extensions }) => ({ code: extensions["code"], message })) ?? [];
  };

  it("are listed with their names and counts, invented ones as such", async () => {
    const { data } = await zveno.ask<{ regions: readonly Record<string, unknown>[] }>(
      `{ regions(${ON}) { code name isFictional subjects duties } }`,
    );
    const shown = data.regions.map(({ code, name, isFictional, duties }) => ({ code, name, isFictional, duties }));
    expect(shown).toEqual([
      { code: "RU-BA", name: "Республика Башкортостан", isFictional: false, duties: 6 },
      { code: "RU-SAK", name: "Сахалинская область", isFictional: false, duties: 4 },
      { code: "XX-OBR", name: "Образцовая область", isFictional: true, duties: 2 },
    ]);
    for (const { code, subjects } of data.regions) {
      const counted = await zveno.ask<{ subjects: { totalCount: number } }>(
        `{ subjects(filter: { regions: ["${String(code)}"] }, ${ON}) { totalCount } }`,
      );
      expect({ code, subjects }).toEqual({ code, subjects: counted.data.subjects.totalCount });
    }
  });

  it.each([
    `{ statistics(region: "RU-ZZZ", ${ON}) { schools } }`,
    `{ compare(before: { asOf: "2022-01-01" }, after: { asOf: "2022-09-15" }, region: "RU-ZZZ") { isPartial } }`,
    `{ findings(filter: { regions: ["RU-ZZZ"] }, ${ON}) { totalCount } }`,
    `{ findings(filter: { regions: ["RU-BA", "RU-ZZZ"] }, ${ON}) { totalCount } }`,
    `{ responsibilityMatrix(duties: { regions: ["RU-ZZZ"] }, ${ON}) { isPartial } }`,
    `{ duties(filter: { regions: ["RU-ZZZ"] }, ${ON}) { totalCount } }`,
    `{ duties(filter: { not: { or: [{ subject: { regions: ["RU-ZZZ"] } }] } }, ${ON}) { totalCount } }`,
    `{ subjects(filter: { regions: ["RU-ZZZ"] }, ${ON}) { totalCount } }`,
    `{ acts(filter: { regions: ["RU-ZZZ"] }, ${ON}) { totalCount } }`,
    `{ agreements(filter: { regions: ["RU-ZZZ"] }, ${ON}) { totalCount } }`,
  ])("that no subject is of are not found, and the nearest are named: %s", async (query) => {
    const [error] = await codeOf(query);
    expect(error).toMatchObject({ code: "NOT_FOUND" });
    expect(error?.message).toContain("RU-BA (Республика Башкортостан)");
    expect(error?.message).toContain("«RU-ZZZ»");
  });

  it.each([
    [`{ findings(filter: { act: "sak-order-2023" }, ${ON}) { totalCount } }`, "sak-order-2022"],
    [`{ findings(filter: { subject: "ba-iroo" }, ${ON}) { totalCount } }`, "ba-iro ("],
    [`{ findings(filter: { subject: "ИРО РБ" }, ${ON}) { totalCount } }`, "ba-iro ("],
    [`{ findings(filter: { duty: "sak-order-2022.d9" }, ${ON}) { totalCount } }`, "sak-order-2022.d"],
    [`{ findings(filter: { subject: "sak-order-2022.d6" }, ${ON}) { totalCount } }`, "subject"],
    [`{ responsibilityMatrix(duties: { acts: ["ba-forum-2021"] }, ${ON}) { isPartial } }`, "ba-forum-2022"],
    [`{ responsibilityMatrix(duties: { responsible: "ba-iroo" }, ${ON}) { isPartial } }`, "ba-iro ("],
    [`{ accountability(duty: "sak-order-2022.d9", ${ON}) { isPartial } }`, "sak-order-2022.d"],
    [`{ neighbourhood(of: "ba-iroo", ${ON}) { isPartial } }`, "ba-iro ("],
    [`{ interactionChains(from: "ba-iro", to: "Аврора", ${ON}) { isPartial } }`, "ba-avrora ("],
  ])("and acts, duties and subjects that nobody knows are no clean bill: %s", async (query, nearest) => {
    const [error] = await codeOf(query);
    expect(error).toMatchObject({ code: "NOT_FOUND" });
    expect(error?.message).toContain(nearest);
  });

  it("match nothing in filters of lists by an unknown id, as before", async () => {
    const { data } = await zveno.ask(`{ duties(filter: { acts: ["nothing"] }, ${ON}) { totalCount } }`);
    expect(data).toEqual({ duties: { totalCount: 0 } });
  });

  it.each([
    "/export/findings.csv?filter=%7B%22regions%22:%5B%22RU-ZZZ%22%5D%7D",
    "/export/findings.csv?filter=%7B%22act%22:%22nothing%22%7D",
    "/export/duties.csv?filter=%7B%22acts%22:%5B%22nothing%22%5D%7D",
    "/export/subjects.csv?filter=%7B%22regions%22:%5B%22RU-ZZZ%22%5D%7D",
    "/export/matrix.csv?duties=%7B%22acts%22:%5B%22nothing%22%5D%7D",
    "/export/calendar.ics?region=RU-ZZZ",
    "/export/calendar.ics?subject=nothing",
  ])("and exports refuse what they do not know: %s", async (path) => {
    const answer = await fetch(`${zveno.url}${path}`);
    const body = (await answer.json()) as { errors: readonly { extensions: { code: string } }[] };
    expect({ status: answer.status, code: body.errors[0]?.extensions.code }).toEqual({ status: 404, code: "NOT_FOUND" });
  });

  it("that are invented are left out of totals of all regions, which say so", async () => {
    const STATISTICS = `schools subjectsByKind { kind count } dutiesByStatus { status count } agreementsByState { state count } findingsByRule { rule count } leftOut { code }`;
    type Counts = Readonly<Record<string, readonly { readonly count: number }[]>>;
    const asOf = 'asOf: "2024-09-15"';
    const { data } = await zveno.ask<{ all: Counts; sample: Counts }>(
      `{ all: statistics(${asOf}) { ${STATISTICS} } sample: statistics(region: "XX-OBR", ${asOf}) { ${STATISTICS} } }`,
    );
    expect(data.all).toMatchObject({ schools: 0, leftOut: [{ code: "XX-OBR" }] });
    expect(data.sample).toMatchObject({ schools: 24, leftOut: [] });
    expect(data.all["agreementsByState"]?.every(({ count }) => count === 0)).toBe(true);
    const { data: lists } = await zveno.ask<{ all: { totalCount: number }; sample: { totalCount: number } }>(
      `{ all: findings(${asOf}) { totalCount } sample: findings(filter: { regions: ["XX-OBR"] }, ${asOf}) { totalCount } }`,
    );
    const counted = data.all["findingsByRule"]?.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(lists.all.totalCount - lists.sample.totalCount);
  });
});
