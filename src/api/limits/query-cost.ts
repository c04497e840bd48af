import type { DocumentNode, GraphQLField, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { GraphQLError, getNamedType, getNullableType, getVariableValues, isLeafType, isListType } from "graphql";
import type { ComplexityEstimator, ComplexityEstimatorArgs } from "graphql-query-complexity";
import { fieldExtensionsEstimator, getComplexity } from "graphql-query-complexity";
import { LRUCache } from "lru-cache";
import { QueryTooComplexError } from "../../errors/domain-error";
import { MAX_PAGE_SIZE } from "../../pagination/page";
import { costVariables } from "./cost-variables";

/** An object of an answer costs 1. A plain value costs a tenth of that, so that a flood of aliases is not free. */
const VALUE_COST = 0.1;
/** What a list without `first` is taken to hold: an act has about as many provisions, a provision as many duties. */
const UNBOUNDED_LIST_SIZE = 5;
/** Costs kept of one document: it may ask for lists of any length. */
const MOST_KNOWN = 50;
/** `document-limits.ts` admits fewer, so that the library's own limit never speaks. */
const MAX_NODES = 20_000;

export interface CostedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What answering the query may cost at most: about the number of objects that the answer could hold. A list costs its
 * `first` times what hangs below it. A field with a `complexity` among its extensions says its cost itself; one with
 * `reads` costs that much more, because it looks at much of the graph for a short answer.
 *
 * Undefined where variables do not fit their types: execution refuses those, and says why.
 *
 * Errors: BAD_USER_INPUT (as GraphQLError) where an argument cannot be read.
 */
export function queryCost(query: CostedQuery): number | undefined {
  const { schema, document, operation, variables } = query;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (coerced === undefined) return undefined;
  const costs = knownCosts(schema, document);
  const given = costs.variables.map((name) => (name in coerced ? [coerced[name]] : []));
  const key = JSON.stringify([operation.name?.value, given]);
  const cost = costs.byVariables.get(key) ?? workOutCost(query);
  costs.byVariables.set(key, cost);
  return cost;
}

/** What a document was found to cost, by its operation and the variables that count. */
interface KnownCosts {
  readonly schema: GraphQLSchema;
  readonly variables: readonly string[];
  readonly byVariables: LRUCache<string, number>;
}

/** Clients send the same text again and again, and Apollo Server keeps what it has parsed. */
const known = new WeakMap<DocumentNode, KnownCosts>();

function knownCosts(schema: GraphQLSchema, document: DocumentNode): KnownCosts {
  const found = known.get(document);
  if (found?.schema === schema) return found;
  const costs = {
    schema,
    variables: costVariables(schema, document),
    byVariables: new LRUCache<string, number>({ max: MOST_KNOWN }),
  };
  known.set(document, costs);
  return costs;
}

function workOutCost({ schema, document, operation, variables }: CostedQuery): number {
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [fieldExtensionsEstimator(), estimateField],
      maxQueryNodes: MAX_NODES,
      ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
    });
    return Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER);
  } catch (error) {
    if (error instanceof GraphQLError) throw badArgument(error);
    throw error;
  }
}

/** As `queryCost`. Errors: QUERY_TOO_COMPLEX with the cost and the limit. */
export function checkCost(query: CostedQuery, limit: number): number | undefined {
  const cost = queryCost(query);
  if (cost === undefined || cost <= limit) return cost;
  throw new QueryTooComplexError(
    `The query may cost ${cost} (about the objects its answer could hold), and ${limit} is the most: ` +
      "ask for shorter lists (`first`) or fewer levels.",
    { cost, limit },
  );
}

/** What a field reads of the graph whatever its answer holds, as it says among its extensions: `reads: 2000`. */
const estimateField: ComplexityEstimator = (asked) => readsOf(asked.field) + answerOf(asked);

function readsOf({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions["reads"] === "number" ? extensions["reads"] : 0;
}

function answerOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (field.name === "__typename") return 0;
  if (isLeafType(getNamedType(field.type))) return VALUE_COST;
  const first = pageSize(field, args);
  if (isConnectionPart(type)) return field.name === "pageInfo" ? childComplexity : 1 + childComplexity;
  const isList = isListType(getNullableType(field.type));
  if (first !== undefined) return isList ? first * (1 + childComplexity) : 1 + first * childComplexity;
  return isList ? UNBOUNDED_LIST_SIZE * (1 + childComplexity) : 1 + childComplexity;
}

/** The lists of a connection are counted once already, by the `first` of the field that gave it. */
function isConnectionPart(type: ComplexityEstimatorArgs["type"]): boolean {
  return type.name.endsWith("Connection");
}

/**
 * The length of list that is asked for; undefined for a field that cannot be asked for a length. Longer pages count as
 * the longest one, because the field itself refuses them in a sentence of its own.
 */
function pageSize(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number | undefined {
  const argument = field.args.find(({ name }) => name === "first");
  if (argument === undefined) return undefined;
  const first = Number(args.first ?? argument.defaultValue ?? MAX_PAGE_SIZE);
  return Math.min(Math.max(first, 0), MAX_PAGE_SIZE);
}

function badArgument(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: "BAD_USER_INPUT" },
  });
}
