import { join } from "node:path";
import type { Driver, Plan, ResultSummary } from "neo4j-driver";
import neo4j from "neo4j-driver";
import { CypherFiles } from "../../src/graph/cypher-files";
import type { SubjectFilter } from "../../src/filter/subject.filter";
import { soughtSubjects, subjectCondition } from "../../src/filter/subject.filter";
import { SubjectKind } from "../../src/entity/subject";
import type { Fragment, Slots } from "../../src/graph/cypher-query";
import { ANYTHING } from "../../src/graph/cypher-query";
import type { CypherParams } from "../../src/graph/graph-store";
import { Neo4jGraphStore } from "../../src/graph/neo4j/neo4j-graph-store";
import { describeOnNeo4j } from "../support/describe-on-neo4j";
import { fillForQueries } from "../support/fill-for-queries";
import { AS_IT_COMES, leaseNeo4j, type Neo4jLease } from "../support/neo4j-access";
import type { QueryCase } from "../support/query-cases";
import { queryCases } from "../support/query-cases";
import { record } from "../support/test-graph";

/** What a first question may take on a server that has only just started, on a busy machine. */
const DEADLINE_MS = 60_000;

const files = new CypherFiles(join(__dirname, "../../cypher"));
const onNeo4j = queryCases(files, "neo4j").filter(({ missing }) => missing.length === 0);
const named = (cases: readonly QueryCase[]) => cases.map((each) => [each.title, each] as const);

/** On a server whose planner is set as it comes: those of the other tests are told to think less. */
describeOnNeo4j("the plans of Neo4j", () => {
  let lease: Neo4jLease;
  let driver: Driver;

  beforeAll(async () => {
    lease = await leaseNeo4j(AS_IT_COMES);
    const { url } = lease.access;
    const store = await Neo4jGraphStore.open({ url, files, deadlineMs: DEADLINE_MS });
    await fillForQueries(store);
    // With a handful of subjects a look at all of them is as quick as an index.
    await record(
      store,
      Array.from({ length: 2_000 }, (_none, place) => `school plan-${place} region=RU-BA`).join("\n"),
    );
    await store.close();
    driver = neo4j.driver(url);
    await countAnew();
  });
  afterAll(async () => {
    await driver.close();
    lease.release();
  });

  /** The database plans by how much it holds, and takes some seconds to notice that it holds more. */
  const countAnew = async () => {
    const session = driver.session();
    await session.run("CALL db.prepareForReplanning(60)");
    await session.close();
  };

  const summaries = new Map<string, ResultSummary>();

  const explain = async (asked: QueryCase): Promise<ResultSummary> => {
    const summary = summaries.get(asked.title) ?? (await readPlan(asked));
    summaries.set(asked.title, summary);
    return summary;
  };

  const planOf = async (asked: Pick<QueryCase, "query" | "params" | "slots">) => (await readPlan(asked)).plan;

  const readPlan = async ({
    query,
    params,
    slots,
  }: Pick<QueryCase, "query" | "params" | "slots">): Promise<ResultSummary> => {
    const statement = files.statement(query, "neo4j", params, slots);
    const session = driver.session();
    try {
      return (await session.run(`EXPLAIN ${statement.text}`, asNeo4j(statement.params))).summary;
    } finally {
      await session.close();
    }
  };

  const explained = onNeo4j.filter(({ query }) => query !== "store/indexes");

  it.each(named(explained))("%s is taken without a warning", async (_title, asked) => {
    const { gqlStatusObjects } = await explain(asked);
    const warnings = gqlStatusObjects.filter((status) => !/^0[02]/.test(status.gqlStatus));
    expect(warnings.map((status) => status.statusDescription)).toEqual([]);
  });

  const looksUp = ({ query, params, slots }: QueryCase) =>
    /^(MATCH|MERGE) \([^)]*\{id: /m.test(files.statement(query, "neo4j", params, slots).text);

  /** Its header says that it begins with all nodes of a label. */
  const scansByDesign = ({ query }: QueryCase) => / Cost: scans /.test(files.file(query, "neo4j").header);

  it.each(named(explained.filter(looksUp)))("%s looks up by an index", async (_title, asked) => {
    const { plan } = await explain(asked);
    expect(
      operators(plan).filter((name) => /^(NodeUniqueIndexSeek|NodeIndexSeek|MergeUniqueNode)/.test(name)),
    ).not.toEqual([]);
    if (!scansByDesign(asked)) expect(operators(plan).filter((name) => /Scan/.test(name))).toEqual([]);
  });

  const INDEXED: readonly (readonly [string, SubjectFilter])[] = [
    ["name", {}],
    ["kind-name", { kinds: [SubjectKind.SCHOOL] }],
    ["region-name", { regions: ["RU-BA"] }],
    ["region-kind-name", { kinds: [SubjectKind.SCHOOL], regions: ["RU-BA"], agreement: {} }],
  ];
  const pages = INDEXED.flatMap(([index, filter]) =>
    ["asc", "desc"].flatMap((direction) =>
      [false, true].map((isFurther) => ({
        index,
        filter,
        direction,
        isFurther,
        page: isFurther ? "further" : "first",
      })),
    ),
  );

  it.each(pages)("a $page page of subjects is read off the index $index $direction", async (asked) => {
    const { index, filter, direction, isFurther } = asked;
    const seen = { fragment: `subject/after/name-${direction}`, params: { sortKey: "школа", id: "ru-ba.s" } };
    const order = { fragment: `subject/order/name-${direction}` };
    const slots = {
      filter: subjectCondition(filter),
      after: isFurther ? seen : ANYTHING,
      order,
      indexOrder: { fragment: `subject/index-order/${index}-${direction}` },
      sought: ANYTHING,
    };
    const page = { fragment: "subject/page/in-order", params: { limit: 51 }, slots };
    const properties = [...index.split("-").slice(0, -1), "sortKey", "id"];
    for (const [query, places] of [
      ["subject/list", { page, order }],
      ["look-ahead/tree", treeOf(page)],
    ] as const) {
      const plan = await planOf({ query, params: { asOf: "2022-09-15", knownAt: 1, slice: 20 }, slots: places });
      expect(leaf(withoutSort(plan, "Limit"))).toContain(`RANGE INDEX subject:Subject(${properties.join(", ")})`);
    }
  });

  it("the whole of a list of those who have an agreement is found by an index, whatever its order", async () => {
    const filter = { kinds: [SubjectKind.SCHOOL], regions: ["RU-BA"], agreement: {} };
    const order = { fragment: "subject/order/name-asc" };
    const slots = {
      filter: subjectCondition(filter),
      sought: soughtSubjects(filter, "2022-09-15"),
      after: ANYTHING,
      order,
      indexOrder: { fragment: "subject/index-order/region-kind-name-asc" },
    };
    const page = { fragment: "subject/page/in-order", params: { limit: 2 ** 31 - 1 }, slots };
    const params = { asOf: "2022-09-15", knownAt: 1 };
    const plan = await planOf({ query: "subject/list", params, slots: { page, order } });
    expect(
      allOf(plan as Plan)
        .map((each) => String(each.arguments["Details"]))
        .join(),
    ).toContain("RANGE INDEX subject:Subject(region, kind, agreedTo)");
  });

  const bounded = explained.filter(({ query }) => query !== "store/node-count");

  it.each(named(bounded))("%s scans no whole graph", async (_title, asked) => {
    const { plan } = await explain(asked);
    expect(operators(plan).filter((name) => /AllNodesScan|RelationshipsScan/.test(name))).toEqual([]);
  });
});

/** The places of a tree that begins with a page. */
function treeOf(page: Fragment): Slots {
  const uncounted = { fragment: "look-ahead/seeds/uncounted" };
  const seeds = { fragment: "look-ahead/seeds/page", slots: { page, node: { names: ["subject"] }, total: uncounted } };
  const sets = { names: ["seeds"] };
  const columns = { fragment: "look-ahead/columns/values", params: { columns: ["name"] } };
  const nodes = { sets, label: { identifier: "Subject" }, columns, rows: { names: ["found"] } };
  const clause = { fragment: "look-ahead/clause/nodes", params: { part: 1 }, slots: nodes };
  return { seeds, clauses: { clauses: [clause] }, rows: { names: ["found"] } };
}

/** The plan below the first operator of this kind, above which nothing but the union and its order may sort. */
function withoutSort(plan: Plan | false, operator: string): Plan {
  const found = plan === false ? undefined : allOf(plan).find(({ operatorType }) => operatorType.startsWith(operator));
  if (found === undefined) throw new Error(`The plan has no ${operator}: what it does is sorted.`);
  expect(operators(found).filter((name) => /Sort|Top|LabelScan/.test(name))).toEqual([]);
  return found;
}

/** What the plan begins with: its index. */
function leaf(plan: Plan): string {
  const [first] = plan.children;
  return first === undefined ? String(plan.arguments["Details"]) : leaf(first);
}

function allOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(allOf)];
}

function operators(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}

function asNeo4j(params: CypherParams): Record<string, unknown> {
  const integers = (value: unknown): unknown => (typeof value === "number" ? neo4j.int(value) : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integers(value)]));
}
