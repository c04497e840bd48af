import { setTimeout as pause } from "node:timers/promises";
import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { buildSchema, isInterfaceType } from "graphql";
import type { AnswerBudget } from "../../../src/request/answer-budget";
import { NotFoundError } from "../../../src/errors/domain-error";

export interface SmallContext {
  readonly requestId: string;
  readonly budget: AnswerBudget;
}

/** What no answer may show. */
export const SECRET = "MATCH (n) RETURN n -- in /srv/zveno/secret.ts";

/** The shapes of the service's own schema without its graph: what surrounds a schema is the same for every one. */
const SDL = `
  interface Thing { id: ID! name: String! things(first: Int! = 50): ThingConnection! others: [Thing!]! }
  type School implements Thing { id: ID! name: String! things(first: Int! = 50): ThingConnection! others: [Thing!]! }
  type College implements Thing { id: ID! name: String! things(first: Int! = 50): ThingConnection! others: [Thing!]! }
  type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing! }
  type PageInfo { hasNextPage: Boolean! }
  input ThingFilter { name: String not: ThingFilter }
  type Query {
    hello: String
    requestId: String
    thing: Thing
    things(filter: ThingFilter, first: Int! = 50): ThingConnection
    search(first: Int! = 20): [Thing!]
    wanted(id: ID!): Thing
    broken: String
    brokenOddly: String
    missing: Missing
    wide(objects: Int!): Int
    slow(ms: Int!): String
  }
  type Missing { name: String! }
  type Mutation { change: Int }
`;

type Resolver = GraphQLFieldResolver<unknown, SmallContext>;

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  hello: () => "hello",
  requestId: (_root, _args, { requestId }) => requestId,
  thing: () => ({ id: "1", name: "one", others: [] }),
  things: () => ({ nodes: [], edges: [], totalCount: 0 }),
  search: () => [],
  wanted: (_root, { id }) => {
    throw new NotFoundError(`There is no thing «${id}»: look for it by name.`, { id: String(id) });
  },
  broken: () => {
    throw new Error(SECRET);
  },
  brokenOddly: () => {
    const oddity: unknown = { secret: SECRET, toString: () => SECRET };
    throw oddity;
  },
  missing: () => ({ name: null }),
  wide: (_root, { objects }, { budget }) => {
    budget.spend(Number(objects));
    return objects as number;
  },
  slow: (_root, { ms }) => pause(Number(ms), "done"),
  change: () => 1,
};

export function smallSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) field.resolve = RESOLVERS[field.name]!;
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = () => "School";
  return schema;
}
