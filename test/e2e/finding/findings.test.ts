import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { STORES } from "../../support/stores";
import { Zveno } from "../../support/zveno";

/** What a reader listed by hand, by region. */
interface Expected {
  readonly rule: string;
  readonly subject?: string;
  readonly duty?: string;
  readonly clause: string;
  readonly why: string;
}

interface Found {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly label: string;
  readonly subject: { readonly id: string } | null;
  readonly duty: { readonly id: string; readonly provision: { readonly path: string } } | null;
  readonly evidence: readonly { readonly id: string; readonly kind: string }[];
  readonly condition: string;
}

const FILE = join(__dirname, "expected-findings-2022-09-15.yaml");
const EXPECTED = parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, readonly Expected[]>>;

const ALL = `query ($filter: FindingFilter, $first: Int! = 1000, $after: String) {
  findings(filter: $filter, first: $first, after: $after, asOf: "2022-09-15") {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id rule severity label subject { id } duty { id provision { path } } evidence { id kind } condition }
  }
}`;

interface Answered {
  readonly findings: {
    readonly totalCount: number;
    readonly nodes: readonly Found[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const nameOf = (finding: Expected | Found) => {
  const id = (about: string | { readonly id: string } | null | undefined) =>
    typeof about === "string" ? about : (about?.id ?? "–");
  return [finding.rule, id(finding.subject), id(finding.duty)].join(" ");
};

describe.each(STORES)("the findings of the two acts on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  const findings = async (filter: object | null, page: object = {}) => {
    const { data, errors } = await zveno.ask<Answered>(ALL, { filter, ...page });
    expect(errors).toBeUndefined();
    return data.findings;
  };

  it.each(["RU-BA", "RU-SAK"])("are those of %s that a careful reader lists, and no others", async (region) => {
    const { nodes, totalCount } = await findings({ regions: [region] });
    expect(nodes.map(nameOf).sort()).toEqual(EXPECTED[region]?.map(nameOf).sort());
    expect(totalCount).toBe(EXPECTED[region]?.length);
    for (const expected of EXPECTED[region] ?? []) {
      const found = nodes.find((finding) => nameOf(finding) === nameOf(expected));
      if (found?.duty) expect(found.duty.provision.path).toBe(expected.clause);
    }
  });

  it("are told by act, too, those about groups that bear its duties included", async () => {
    const { nodes } = await findings({ act: "ba-forum-2022" });
    const ofTheAct = EXPECTED["RU-BA"]?.filter((expected) => expected.rule !== "ORPHAN_SUBJECT");
    expect(nodes.map(nameOf).sort()).toEqual(ofTheAct?.map(nameOf).sort());
  });

  it("come the severest first and page to the same list", async () => {
    const whole = await findings(null);
    const severities = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"];
    const places = whole.nodes.map((finding) => severities.indexOf(finding.severity));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const paged: Found[] = [];
    for (let after: string | null = null, more = true; more && paged.length < 1000;) {
      const page: Answered["findings"] = await findings(null, { first: 7, after });
      expect(page.totalCount).toBe(whole.nodes.length);
      paged.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged.map((finding) => finding.id)).toEqual(whole.nodes.map((finding) => finding.id));
    expect(new Set(paged.map((finding) => finding.id)).size).toBe(paged.length);
  });

  it("prove what they say about a duty by its clause and by whom it names", async () => {
    const { nodes } = await findings({ rules: ["NO_CONTROLLER"], duty: "ba-forum-2022.d4" });
    expect(nodes.map((finding) => finding.evidence.map((link) => link.kind))).toEqual([
      ["ESTABLISHES", "RESPONSIBLE_FOR", "RESPONSIBLE_FOR", "RESPONSIBLE_FOR", "RESPONSIBLE_FOR"],
    ]);
    expect(nodes[0]?.condition).toBe(
      "В тексте, который у нас есть, контроль за исполнением обязанности «Реализация проекта „Сетевая школа“» " +
        "(пункт 4 решения от 22.04.2022) на 15.09.2022 ни на кого не возложен.",
    );
  });

  it("are found again by their ids, at the moment only", async () => {
    const { nodes } = await findings({ regions: ["RU-BA", "RU-SAK"] });
    const look = `query ($id: ID!, $asOf: LocalDate!) { node(id: $id, asOf: $asOf) { id label ... on Finding { rule } } }`;
    for (const { id, label } of nodes) {
      const { data } = await zveno.ask(look, { id, asOf: "2022-09-15" });
      expect(data).toMatchObject({ node: { id, label } });
    }
    const overdue = "finding:OVERDUE:sak-order-2022.d6";
    const before = await zveno.ask(look, { id: overdue, asOf: "2022-08-30" });
    expect(before).toMatchObject({ data: { node: null } });
  });

  it("ask the store once a rule, twice for what was reported, once for what they name and for the links, however many they are", async () => {
    zveno.store.forget();
    const { nodes } = await findings({ regions: ["RU-BA", "RU-SAK"] });
    expect(nodes.length).toBeGreaterThan(20);
    const asked = zveno.store.asked.filter((name) => name !== "revision/newest");
    expect(asked.filter((name) => name.startsWith("finding/"))).toHaveLength(22);
    expect(asked.filter((name) => !name.startsWith("finding/")).length).toBeLessThanOrEqual(6);
  });

  it("do not ask rules that the filter leaves out", async () => {
    zveno.store.forget();
    await findings({ severities: ["INFO"] });
    await findings({ rules: ["OVERDUE"], severities: ["LOW"] });
    await findings({ rules: ["ORPHAN_SUBJECT"], duty: "ba-forum-2022.d4" });
    expect(zveno.store.asked.filter((name) => name.startsWith("finding/"))).toEqual(["finding/recommended-only"]);
  });

  it("asks no rule more where the count of the list stands beside counts to filter by, in either order", async () => {
    const filter = `filter: { severities: [HIGH], regions: ["RU-BA"] }, first: 0, asOf: "2022-09-15"`;
    const counted = async (fields: string) => {
      zveno.store.forget();
      const { data } = await zveno.ask<{ findings: { totalCount?: number } }>(`{ findings(${filter}) { ${fields} } }`);
      return { total: data.findings.totalCount, asked: zveno.store.asked.length };
    };
    const { total } = await counted("totalCount");
    const { asked } = await counted("facets { byRule { count } }");
    expect(total).toBeGreaterThan(0);
    expect(await counted("totalCount facets { byRule { count } }")).toEqual({ total, asked });
    expect(await counted("facets { byRule { count } } totalCount")).toEqual({ total, asked });
  });
});
