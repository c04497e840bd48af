import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from "graphql";
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { RequestParams } from "graphql-sse";
import { badRequest } from "../request-errors";
import { checkCost } from "../limits/query-cost";

/** A flood of mistakes is answered with the first one. */
const MAX_ERRORS = 1;

export interface SubscriptionParts<C> {
  readonly schema: GraphQLSchema;
  readonly maxCost: number;
  /** What the field that is subscribed to is asked with. */
  readonly sourceContext: () => C | Promise<C>;
  /** What the resolvers of one event share: another for each, because each is asked at a moment of its own. */
  readonly eventContext: () => C | Promise<C>;
  readonly extensionsOf: ((context: C) => Readonly<Record<string, unknown>>) | undefined;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Begins a subscription: its answers, each made when it is wanted. The source's errors come out of it.
 *
 * Errors: BAD_REQUEST for what is no subscription, GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED, QUERY_TOO_COMPLEX,
 * and those of the field that is subscribed to.
 */
export async function subscription<C>(
  params: RequestParams,
  parts: SubscriptionParts<C>,
): Promise<AsyncIterable<ExecutionResult>> {
  const asked = read(params, parts);
  const source = await createSourceEventStream({
    ...executionOf(asked),
    contextValue: await parts.sourceContext(),
  });
  if (!(Symbol.asyncIterator in source)) throw source.errors?.[0] ?? new Error("The field gave no source of events.");
  return answers(source, asked, parts);
}

async function* answers<C>(
  source: AsyncIterable<unknown>,
  asked: Asked,
  { eventContext, extensionsOf }: SubscriptionParts<C>,
): AsyncGenerator<ExecutionResult> {
  for await (const rootValue of source) {
    const contextValue = await eventContext();
    const result = await execute({ ...executionOf(asked), rootValue, contextValue });
    yield extensionsOf === undefined ? result : { ...result, extensions: extensionsOf(contextValue) };
  }
}

function executionOf({ schema, document, operationName, variables }: Asked) {
  return { schema, document, operationName: operationName ?? null, variableValues: variables };
}

function read<C>({ query, operationName, variables }: RequestParams, { schema, maxCost }: SubscriptionParts<C>): Asked {
  const document = parsed(query);
  const [mistake] = validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS });
  if (mistake !== undefined) throw coded(mistake, "GRAPHQL_VALIDATION_FAILED");
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw badRequest("Only a subscription is answered as a stream: send queries and mutations to /graphql.");
  const asked = { schema, document, operation, operationName: operationName ?? undefined, variables: variables ?? {} };
  checkCost(asked, maxCost);
  return asked;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, "GRAPHQL_PARSE_FAILED") : error;
  }
}

function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    ...{ nodes: nodes ?? null, source: source ?? null, positions: positions ?? null },
    extensions: { code, http: { status: 400 } },
  });
}
