import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

interface Compared {
  readonly compare: {
    readonly before: { readonly asOf: string; readonly knownAt: number };
    readonly after: { readonly asOf: string; readonly knownAt: number };
    readonly isPartial: boolean;
    readonly added: readonly Change[];
    readonly removed: readonly Change[];
    readonly changed: readonly Change[];
  };
}

interface Change {
  readonly node: { readonly __typename: string; readonly id: string; readonly label: string } | null;
  readonly before: LinkTold | null;
  readonly after: LinkTold | null;
  readonly fields: readonly string[];
  readonly differences: readonly object[];
}

interface LinkTold {
  readonly kind: string;
  readonly role: string | null;
  readonly state: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

const COMPARE = `query ($before: Moment!, $after: Moment!, $region: String) {
  compare(before: $before, after: $after, region: $region) {
    isPartial before { asOf knownAt } after { asOf knownAt }
    added { ...told } removed { ...told } changed { ...told }
  }
}
fragment told on Change { fields differences(language: EN) { name before after } node { __typename id label } before { ...ends } after { ...ends } }
fragment ends on Link { kind role state from { id } to { id } }`;

const IMPACT = `query ($without: [ID!]!) { impact(without: $without, asOf: "2022-09-15") {
  isPartial
  dutiesWithoutExecutor { id provision { path } } dutiesWithoutController { id } agreementsEnded { id }
  centresWithoutHost { id host { id } } subjectsWithoutSuperior { id superior { id } }
} }`;

interface Affected {
  readonly impact: {
    readonly isPartial: boolean;
    readonly dutiesWithoutExecutor: readonly { readonly id: string; readonly provision: { readonly path: string } }[];
  };
}

const MATRIX = `query ($acts: [ID!], $kinds: [SubjectKind!]) {
  responsibilityMatrix(duties: { acts: $acts }, subjects: { kinds: $kinds }, asOf: "2022-09-15") {
    isPartial duties { provision { path } } subjects { id name } cells { duty subject roles inherited }
  }
}`;

interface Matrix {
  readonly responsibilityMatrix: {
    readonly isPartial: boolean;
    readonly duties: readonly { readonly provision: { readonly path: string } }[];
    readonly subjects: readonly { readonly id: string }[];
    readonly cells: readonly {
      readonly duty: string;
      readonly subject: string;
      readonly roles: readonly string[];
      readonly inherited: boolean;
    }[];
  };
}

describe.each(STORES)("comparison, impact and matrix on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  const told = (link: LinkTold) => `${link.from.id} -${link.role ?? link.kind}-> ${link.to.id}`;

  it("8: between 23 and 25 August 2022 the Sakhalin order came into force: four duties, nine responsibilities", async () => {
    zveno.store.forget();
    const days = { before: { asOf: "2022-08-23" }, after: { asOf: "2022-08-25" }, region: "RU-SAK" };
    const { data, errors } = await zveno.ask<Compared>(COMPARE, days);
    expect(errors).toBeUndefined();
    const { added, removed, changed, isPartial, before, after } = data.compare;
    expect([before.asOf, after.asOf, before.knownAt === after.knownAt]).toEqual(["2022-08-23", "2022-08-25", true]);
    expect(added.flatMap(({ node }) => (node === null ? [] : [`${node.__typename} ${node.id}`]))).toEqual([
      "Duty sak-order-2022.d3",
      "Duty sak-order-2022.d4",
      "Duty sak-order-2022.d5",
      "Duty sak-order-2022.d6",
    ]);
    expect(added.flatMap(({ after: link }) => (link === null ? [] : [told(link)])).sort()).toEqual([
      "sak-first-deputy-minister -CONTROLLER-> sak-order-2022.d3",
      "sak-first-deputy-minister -CONTROLLER-> sak-order-2022.d4",
      "sak-first-deputy-minister -CONTROLLER-> sak-order-2022.d5",
      "sak-first-deputy-minister -CONTROLLER-> sak-order-2022.d6",
      "sak-municipal-authorities -EXECUTOR-> sak-order-2022.d6",
      "sak-projects-head -COORDINATOR-> sak-order-2022.d3",
      "sak-rcokoso -EXECUTOR-> sak-order-2022.d5",
      "sak-rcokoso -OPERATOR-> sak-order-2022.d4",
      "sak-rcokoso -RECIPIENT-> sak-order-2022.d6",
    ]);
    expect(added).toHaveLength(13);
    expect(added.every(({ after: link }) => link === null || link.state === "VALID")).toBe(true);
    expect(removed).toEqual([]);
    // The order and what it approves: the Model and the plan.
    expect(changed.map(({ node, fields }) => [node?.__typename, node?.id, ...fields])).toEqual([
      ["Act", "sak-complex-plan", "inForce"],
      ["Act", "sak-interaction-model", "inForce"],
      ["Act", "sak-order-2022", "inForce"],
    ]);
    const [force] = changed.map(({ differences }) => differences);
    expect(force).toEqual([{ name: "whether in force", before: "not yet in force", after: "in force" }]);
    expect(isPartial).toBe(false);
    // Three for the comparison, one for the newest revision, one for the nodes at the ends of links.
    expect(zveno.store.asked).toHaveLength(5);
  });

  it("8, without a region: nothing else changed", async () => {
    const days = { before: { asOf: "2022-08-23" }, after: { asOf: "2022-08-25" } };
    const { data } = await zveno.ask<Compared>(COMPARE, days);
    expect(data.compare.added).toHaveLength(13);
    expect(data.compare.removed).toEqual([]);
    expect(data.compare.changed).toHaveLength(3);
  });

  it("compares what was known: the correction moved a centre to another host", async () => {
    const both = { asOf: "2024-09-15" };
    const { data } = await zveno.ask<Compared>(COMPARE, {
      before: { ...both, knownAt: 1 },
      after: { ...both, knownAt: 2 },
    });
    const { added, removed, changed } = data.compare;
    expect(added.map(({ after }) => told(after!))).toEqual(["obr-it-cube-etalonsk -HOSTED_BY-> obr-etalonsk-lyceum"]);
    expect(removed.map(({ before }) => told(before!))).toEqual(["obr-it-cube-etalonsk -HOSTED_BY-> obr-etalonsk-9"]);
    expect(changed).toEqual([]);
  });

  it("counts what changed, and shows it part by part", async () => {
    const part = (skip: number) =>
      `compare(before: { asOf: "2022-08-23" }, after: { asOf: "2022-08-25" }, region: "RU-SAK", first: 10, skip: ${skip}) {
        counts { added removed changed } isPartial added { fields }
      }`;
    const { data, errors } = await zveno.ask(`{ first: ${part(0)} last: ${part(10)} }`);
    expect(errors).toBeUndefined();
    const counts = { added: 13, removed: 0, changed: 3 };
    expect(data["first"]).toEqual({ counts, isPartial: true, added: Array.from({ length: 10 }, () => ({ fields: [] })) });
    expect(data["last"]).toEqual({ counts, isPartial: false, added: Array.from({ length: 3 }, () => ({ fields: [] })) });
  });

  it("tells of a cell of the matrix its link, its state, and through which group it is inherited", async () => {
    const { data, errors } = await zveno.ask<{ responsibilityMatrix: { cells: Readonly<Record<string, unknown>>[] } }>(
      `{ responsibilityMatrix(duties: { ids: ["sak-order-2022.d6"] }, asOf: "2022-09-15", orderBy: LEVEL_ASC) {
        subjects { level } cells { subject roles inherited link state via { id recordedSize } } } }`,
    );
    expect(errors).toBeUndefined();
    const { cells } = data.responsibilityMatrix;
    const heads = cells.find(({ subject }) => subject === "sak-municipal-authorities");
    expect(heads).toMatchObject({ roles: ["EXECUTOR"], inherited: false, state: "VALID", via: [] });
    const inherited = cells.filter((cell) => cell["inherited"] === true);
    expect(inherited).toHaveLength(18);
    const via = [{ id: "sak-municipal-authorities", recordedSize: 18 }];
    for (const cell of inherited) expect(cell).toMatchObject({ link: heads!["link"], via });
  });

  it("takes today and the newest revision where a moment says nothing, and refuses a revision to come", async () => {
    const { data } = await zveno.ask<Compared>(COMPARE, { before: {}, after: { asOf: "2022-09-15", knownAt: 2 } });
    const { before, after, ...lists } = data.compare;
    expect(before).toEqual(after);
    expect(lists).toEqual({ isPartial: false, added: [], removed: [], changed: [] });
    const { errors } = await zveno.ask(COMPARE, { before: { knownAt: 99 }, after: {} });
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
  });

  it("9: without РЦОКОСО the operator's duty and the consolidated report lose their only bearer", async () => {
    zveno.store.forget();
    const { data, errors } = await zveno.ask<Affected>(IMPACT, { without: ["sak-rcokoso"] });
    expect(errors).toBeUndefined();
    expect(data.impact).toEqual({
      isPartial: false,
      dutiesWithoutExecutor: [
        { id: "sak-order-2022.d4", provision: { path: "4" } },
        { id: "sak-order-2022.d5", provision: { path: "5" } },
      ],
      dutiesWithoutController: [],
      agreementsEnded: [],
      centresWithoutHost: [],
      subjectsWithoutSuperior: [],
    });
    expect(zveno.store.asked.length).toBeLessThanOrEqual(8);
  });

  it("9, for somebody unknown: NOT_FOUND with the ids", async () => {
    const { data, errors } = await zveno.ask(IMPACT, { without: ["sak-rcokoso", "nobody", "sak-order-2022.d4"] });
    expect(data).toEqual({ impact: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND" });
    expect(errors?.[0]?.message).toContain('"nobody", "sak-order-2022.d4"');
  });

  it("lays the duties of the Bashkortostan resolution against who bears them", async () => {
    zveno.store.forget();
    const { data, errors } = await zveno.ask<Matrix>(MATRIX, { acts: ["ba-forum-2022"] });
    expect(errors).toBeUndefined();
    const { duties, subjects, cells, isPartial } = data.responsibilityMatrix;
    expect(duties.map(({ provision }) => provision.path)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(cells.filter(({ subject }) => subject === "ba-iro").map(({ duty }) => duty.split(".")[1])).toEqual([
      "d2",
      "d3",
      "d4",
    ]);
    // 63 municipalities inherit each of the six duties from the group of their heads.
    expect(cells.filter(({ inherited }) => inherited)).toHaveLength(6 * 63);
    expect(cells.filter(({ subject, inherited }) => subject === "ba-iro" && inherited)).toEqual([]);
    expect(new Set(cells.map(({ subject }) => subject)).size).toBe(subjects.length);
    expect(isPartial).toBe(false);
    // One of them for the provisions of the duties.
    expect(zveno.store.asked.length).toBeLessThanOrEqual(7);
  });
});
