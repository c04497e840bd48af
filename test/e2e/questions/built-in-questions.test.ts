import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Named {
  readonly name: string;
}

interface Responsible {
  readonly role: string;
  readonly subject: Named & { readonly recordedSize?: number };
  readonly basis: {
    readonly path: string;
    readonly act: { readonly label: string; readonly follows: readonly Named[] };
  };
}

describe.each(STORES)("the questions of the built-in acts on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  it("1: who is responsible for provision 3 of the Bashkortostan resolution", async () => {
    const { data, errors } = await zveno.ask<{
      duties: { nodes: { status: string; responsibilities: { nodes: Responsible[] } }[] };
    }>(
      `{ duties(filter: { acts: ["ba-forum-2022"], path: "3" }, asOf: "2022-09-15") { nodes {
          status
          responsibilities { nodes { role subject { name ... on Group { recordedSize } } basis { path act { label } } } }
      } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.duties.nodes).toHaveLength(1);
    const [duty] = data.duties.nodes;
    expect(duty?.status).toBe("ONGOING");
    expect(
      duty?.responsibilities.nodes.map(({ role, subject, basis }) => [
        role,
        subject.name,
        subject.recordedSize,
        basis.path,
      ]),
    ).toEqual([
      ["EXECUTOR", expect.stringContaining("Институт развития образования Республики Башкортостан"), undefined, "3"],
      ["EXECUTOR", expect.stringContaining("«Аврора»"), undefined, "3"],
      ["EXECUTOR", "Руководители профессиональных образовательных организаций", 0, "3"],
      ["EXECUTOR", expect.stringContaining("Руководители органов местного самоуправления"), 63, "3"],
      ["EXECUTOR", "Руководители центров образования «Точка роста»", 0, "3"],
    ]);
  });

  const WHAT_FOR = `query ($id: ID!, $asOf: LocalDate) { subject(id: $id, asOf: $asOf) {
    name
    responsibilities { totalCount nodes { duty { provision { path act { id label follows { title } } } } basis { path } } }
  } }`;
  interface WhatFor {
    readonly subject: {
      readonly responsibilities: {
        readonly totalCount: number;
        readonly nodes: readonly {
          duty: { provision: { path: string; act: { id: string; label: string; follows: { title: string }[] } } };
        }[];
      };
    };
  }

  it("2: what ИРО РБ is responsible for", async () => {
    const { data } = await zveno.ask<WhatFor>(WHAT_FOR, { id: "ba-iro", asOf: "2022-09-15" });
    expect(data.subject.responsibilities.nodes.map((node) => node.duty.provision.path)).toEqual(["2", "3", "4"]);
  });

  it("2, the day before the resolution: nothing", async () => {
    const { data, extensions } = await zveno.ask<WhatFor>(WHAT_FOR, { id: "ba-iro", asOf: "2022-04-21" });
    expect(data.subject.responsibilities).toEqual({ totalCount: 0, nodes: [] });
    expect(extensions?.moment).toEqual({ asOf: "2022-04-21", knownAt: 2 });
  });

  it("3: which duties have no controller", async () => {
    const without = `query ($regions: [String!]) { duties(filter: { hasController: false, regions: $regions }, asOf: "2022-09-15") { totalCount nodes { provision { path } } } }`;
    type Found = { duties: { totalCount: number; nodes: { provision: { path: string } }[] } };
    const bashkortostan = await zveno.ask<Found>(without, { regions: ["RU-BA"] });
    const sakhalin = await zveno.ask<Found>(without, { regions: ["RU-SAK"] });
    expect(bashkortostan.data.duties.nodes.map((duty) => duty.provision.path)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(sakhalin.data.duties.totalCount).toBe(0);
  });

  it("5: what fell due on or before 2022-09-01 in both regions", async () => {
    const { data } = await zveno.ask<{
      duties: { nodes: { deadline: { due: string }; provision: { path: string; act: { region: string } } }[] };
    }>(
      `{ duties(filter: { regions: ["RU-BA", "RU-SAK"], dueBefore: "2022-09-02" }, orderBy: DUE_ASC, asOf: "2022-09-15") {
          nodes { deadline { due } provision { path act { region } } } } }`,
    );
    expect(
      data.duties.nodes.map(({ deadline, provision }) => [provision.act.region, provision.path, deadline.due]),
    ).toEqual([
      ["RU-SAK", "6", "2022-08-30"],
      ["RU-BA", "4", "2022-09-01"],
      ["RU-BA", "5", "2022-09-01"],
    ]);
  });

  it("7: which groups are declared larger than recorded", async () => {
    const { data } = await zveno.ask<{ subjects: { nodes: { declaredSize: number | null; recordedSize: number }[] } }>(
      `{ subjects(filter: { kinds: [GROUP], regions: ["RU-SAK"] }, asOf: "2022-09-15") { nodes { ... on Group { declaredSize recordedSize } } } }`,
    );
    const declared = data.subjects.nodes.filter((group) => group.declaredSize !== null);
    expect(declared.map((group) => group.declaredSize).sort((a, b) => Number(a) - Number(b))).toEqual([
      1, 1, 2, 2, 5, 13, 97,
    ]);
    expect(declared.every((group) => group.recordedSize === 0)).toBe(true);
  });

  it("10: what Bashkortostan's ministry answers for, and on what basis", async () => {
    const { data } = await zveno.ask<WhatFor>(WHAT_FOR, { id: "ba-ministry", asOf: "2022-09-15" });
    const provisions = data.subject.responsibilities.nodes.map((node) => node.duty.provision);
    expect(provisions.map((provision) => provision.path)).toEqual(["4", "5"]);
    expect(provisions.map((provision) => provision.act.label)).toEqual([
      "Решение от 22.04.2022",
      "Решение от 22.04.2022",
    ]);
    expect(provisions[0]?.act.follows[0]?.title).toContain("Поручение Главы Республики Башкортостан");
  });

  it("asks the store a few times for 63 municipalities with their duties and those duties' bearers", async () => {
    const wide = `{ subjects(filter: { kinds: [MUNICIPALITY], regions: ["RU-BA"] }, first: 63, asOf: "2022-09-15") { totalCount nodes {
      name responsibilities { nodes { role via { name } duty { title bearers(first: 3) { totalCount nodes { subject { name } } } } } } } } }`;
    zveno.store.forget();
    const { data, errors } = await zveno.ask<{
      subjects: {
        totalCount: number;
        nodes: { responsibilities: { nodes: { duty: { bearers: { totalCount: number } } }[] } }[];
      };
    }>(wide);
    expect(errors).toBeUndefined();
    expect(data.subjects.totalCount).toBe(63);
    expect(data.subjects.nodes.every((municipality) => municipality.responsibilities.nodes.length === 6)).toBe(true);
    expect(data.subjects.nodes[0]?.responsibilities.nodes[0]?.duty.bearers.totalCount).toBe(63);
    expect(zveno.store.asked.length).toBeLessThanOrEqual(10);
  });
});
