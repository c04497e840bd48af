import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import type { Freshness } from "./answer-caching";
import { answerCaching } from "./answer-caching";
import type { ErrorFormatter } from "./format-error";
import { refusal } from "./http-status";
import { badRequest } from "./request-errors";
import { checkCost } from "./limits/query-cost";

/** A flood of mistakes is answered with the first few. */
const MAX_REPORTED_MISTAKES = 20;

export interface ApolloParts<C extends BaseContext> {
  readonly config: Pick<Config, "hasIntrospection" | "maxCost">;
  readonly schema: GraphQLSchema;
  readonly formatError: ErrorFormatter;
  readonly log: FastifyBaseLogger;
  readonly extensionsOf?: ((context: C) => Readonly<Record<string, unknown>>) | undefined;
  /** How long answers hold; without it none is kept. */
  readonly freshnessOf?: ((context: C) => Freshness) | undefined;
}

/** Apollo Server with this service's limits and errors, and with nothing that calls home. */
export function createApollo<C extends BaseContext>(parts: ApolloParts<C>): ApolloServer<C> {
  const { config, schema, formatError, log, extensionsOf, freshnessOf } = parts;
  return new ApolloServer<C>({
    schema,
    logger: log,
    introspection: config.hasIntrospection,
    hideSchemaDetailsFromClientErrors: !config.hasIntrospection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: MAX_REPORTED_MISTAKES },
    executionOptions: { maxCoercionErrors: MAX_REPORTED_MISTAKES },
    formatError: (_formatted, error) => formatError(error),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(config.maxCost),
      ...(freshnessOf === undefined ? [] : [answerCaching(freshnessOf)]),
      ...(extensionsOf === undefined ? [] : [answerExtensions(extensionsOf)]),
    ],
  });
}

/** Refuses a valid query whose answer could become too large, before any of it is executed. */
function costLimit<C extends BaseContext>(limit: number): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (context) => {
          refuseCostly(context, limit);
          return Promise.resolve();
        },
      }),
  };
}

function refuseCostly<C extends BaseContext>(
  { schema, document, operation, request }: GraphQLRequestContextDidResolveOperation<C>,
  limit: number,
): void {
  if (operation === undefined) return;
  if (schema.getRootType(operation.operation) === undefined)
    throw badRequest(`This service takes no ${operation.operation}: ask by a query, \`{ … }\`.`);
  try {
    checkCost({ schema, document, operation, variables: request.variables ?? {} }, limit);
  } catch (error) {
    throw refusal(error);
  }
}

/** Adds what the context has to say about the answer as a whole, such as its moment. */
function answerExtensions<C extends BaseContext>(
  extensionsOf: (context: C) => Readonly<Record<string, unknown>>,
): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response, contextValue }) => {
          if (response.body.kind === "single" && response.body.singleResult.data !== undefined)
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              ...extensionsOf(contextValue),
            };
          return Promise.resolve();
        },
      }),
  };
}
