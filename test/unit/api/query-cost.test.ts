import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import { buildSchema, getIntrospectionQuery, Kind, parse } from "graphql";
import { costVariables } from "../../../src/api/limits/cost-variables";
import { checkCost, queryCost } from "../../../src/api/limits/query-cost";
import { thrownBy } from "./thrown-by";

const SCHEMA: GraphQLSchema = buildSchema(`
  interface Subject { id: ID! name: String! names: [String!]! superior: Subject duties(first: Int! = 50): DutyConnection! groups: [Group!]! }
  type School implements Subject { id: ID! name: String! names: [String!]! superior: Subject duties(first: Int! = 50): DutyConnection! groups: [Group!]! centres: [School!]! }
  type Group implements Subject { id: ID! name: String! names: [String!]! superior: Subject duties(first: Int! = 50): DutyConnection! groups: [Group!]! members(first: Int): [Subject!]! }
  type Duty { id: ID! title: String! }
  type DutyConnection { nodes: [Duty!]! edges: [DutyEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type DutyEdge { cursor: String! node: Duty! }
  type PageInfo { endCursor: String }
  type Query { subject: Subject duty: Duty duties(first: Int! = 50): DutyConnection search(first: Int! = 20): [Subject!] costly: Duty }
  type Mutation { rename: Duty }
`);
SCHEMA.getQueryType()!.getFields().costly!.extensions = { complexity: 5_000 };

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number | undefined {
  const document = parse(query);
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  return queryCost({ schema: SCHEMA, document, operation, variables });
}

const COSTS = [
  ["one object", "{ duty { __typename } }", 1],
  [
    "ten plain values as much as one object",
    `{ duty { ${"abcdefghij"
      .split("")
      .map((a) => `${a}: id`)
      .join(" ")} } }`,
    2,
  ],
  ["a list of plain values as one value", "{ subject { names } }", 2],
  ["a page: itself and as many nodes", "{ duties(first: 10) { nodes { __typename } } }", 11],
  ["the default where `first` is left out", "{ duties { nodes { __typename } } }", 51],
  ["edges and their nodes", "{ duties(first: 10) { edges { node { __typename } } } }", 21],
  ["nothing for pageInfo itself", "{ duties(first: 10) { nodes { __typename } pageInfo { __typename } } }", 11],
  ["an empty page as itself", "{ duties(first: 0) { nodes { id } } }", 1],
  ["a page below zero as empty: the field refuses it", "{ duties(first: -5) { nodes { id } } }", 1],
  ["a page over 1,000 as 1,000: the field refuses it", "{ duties(first: 1000000) { nodes { __typename } } }", 1001],
  ["a list with `first` but no connection", "{ search(first: 7) { __typename } }", 7],
  ["five for a list without a length", "{ subject { groups { __typename } } }", 6],
  ["a list whose length may be left out as the longest", "{ subject { groups { members { __typename } } } }", 5006],
  ["lists in lists as a product", "{ search(first: 10) { duties(first: 10) { nodes { __typename } } } }", 120],
  ["aliases one by one", "{ a: duty { __typename } b: duty { __typename } }", 2],
  [
    "the dearest type, not the sum of all",
    "{ subject { ... on School { superior { __typename } } ... on Group { superior { __typename } } } }",
    2,
  ],
  [
    "what is said of an interface with what is said of a type",
    "{ subject { superior { __typename } ... on Group { x: superior { __typename } } } }",
    3,
  ],
  [
    "named fragments where they are spread",
    "{ a: duty { ...D } b: duty { ...D } } fragment D on Duty { ...E } fragment E on Duty { __typename }",
    2,
  ],
  ["what a field says itself", "{ costly { __typename } }", 5000],
  ["nothing for what is skipped", "{ duty { __typename } duties(first: 1000) @skip(if: true) { nodes { id } } }", 1],
  [
    "nothing for what is not included",
    "{ duty { __typename } ... @include(if: false) { duties(first: 1000) { nodes { id } } } }",
    1,
  ],
  ["a mutation by the same rules", "mutation { rename { __typename } }", 1],
] as const;

test.each(COSTS)("counts %s", (_what, query, expected) => {
  expect(cost(query)).toBe(expected);
});

const PAGE =
  "query ($n: Int! = 20, $on: Boolean! = true) { duties(first: $n) @include(if: $on) { nodes { __typename } } }";

test("takes variables into account, and their defaults", () => {
  expect(cost(PAGE, { n: 300 })).toBe(301);
  expect(cost(PAGE)).toBe(21);
  expect(cost(PAGE, { on: false })).toBe(0);
});

test("says nothing where a variable does not fit its type", () => {
  expect(cost(PAGE, { n: "many" })).toBeUndefined();
  expect(cost("query ($n: Int!) { duties(first: $n) { totalCount } }")).toBeUndefined();
});

test("works the cost of a document out again for another length or directive, and for nothing else", () => {
  const asked =
    "query ($n: Int = 3, $on: Boolean = true, $id: ID) { duties(first: $n) @include(if: $on) { nodes { id } } }";
  const document = parse(asked);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const costOf = (variables: Readonly<Record<string, unknown>>) =>
    queryCost({ schema: SCHEMA, document, operation, variables });
  expect([{}, { n: 10 }, { n: 10, on: false }, { n: 10, id: "a" }, {}].map(costOf)).toEqual([5, 12, 0, 12, 5]);
  expect(costVariables(SCHEMA, document)).toEqual(["n", "on"]);
});

test("counts the named operation of several", () => {
  const document = parse("query A { duty { __typename } } query B { duties { nodes { id } } }");
  const operation = document.definitions[0] as OperationDefinitionNode;
  expect(queryCost({ schema: SCHEMA, document, operation, variables: {} })).toBe(1);
});

test("lets the introspection query of tools pass", () => {
  expect(cost(getIntrospectionQuery())).toBeLessThan(100_000);
});

test("refuses what costs more than the limit, and names both", () => {
  const document = parse("{ duties(first: 10) { nodes { __typename } } }");
  const operation = document.definitions[0] as OperationDefinitionNode;
  const query = { schema: SCHEMA, document, operation, variables: {} };
  expect(() => checkCost(query, 11)).not.toThrow();
  expect(thrownBy(() => checkCost(query, 10))).toMatchObject({
    code: "QUERY_TOO_COMPLEX",
    message: expect.stringMatching(/cost 11 .* 10 is the most/) as unknown,
    details: { cost: 11, limit: 10 },
  });
});
