import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
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
import { answerCaching } from "./answer-caching";
import { answerCost } from "./answer-cost";
import type { Freshness } from "./answer-tag";
import type { Documents } from "./trusted-documents";
import { documentCache } from "./trusted-documents";
import { apolloExecutor } from "./executor/apollo-executor";
import { executeQuery } from "./executor/execute-query";
import type { ErrorFormatter } from "./format-error";
import { KeptAnswers } from "./kept-answers";

/** A flood of mistakes is answered with the first few. */
const MAX_REPORTED_MISTAKES = 20;

export interface ApolloParts<C extends BaseContext> {
  readonly config: Pick<Config, "answerCacheMb" | "hasIntrospection" | "maxCost">;
  readonly schema: GraphQLSchema;
  readonly formatError: ErrorFormatter;
  readonly log: FastifyBaseLogger;
  /** What may be asked for by its hash. */
  readonly documents: Documents;
  readonly extensionsOf?: ((context: C) => Readonly<Record<string, unknown>>) | undefined;
  /** How many objects were counted for the answer; without it answers do not tell their cost. */
  readonly objectsOf?: ((context: C) => number) | undefined;
  /** How long answers hold; without it none is kept. */
  readonly freshnessOf?: ((context: C) => Freshness) | undefined;
}

/** Apollo Server with this service's limits and errors, and with nothing that calls home. */
export function createApollo<C extends BaseContext>(parts: ApolloParts<C>): ApolloServer<C> {
  const { config, documents, schema, formatError, log, extensionsOf, objectsOf, freshnessOf } = parts;
  const kept = keptAnswers(config.answerCacheMb, freshnessOf);
  const executor = apolloExecutor(executeQuery, schema, { maxCoercionErrors: MAX_REPORTED_MISTAKES });
  return new ApolloServer<C>({
    gateway: executor.gateway,
    logger: log,
    introspection: config.hasIntrospection,
    hideSchemaDetailsFromClientErrors: !config.hasIntrospection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { cache: documentCache(documents), ttl: null },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: MAX_REPORTED_MISTAKES },
    formatError: (_formatted, error) => formatError(error),
    ...(kept === undefined ? {} : { stringifyResult: kept.stringify }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerCost(config.maxCost, objectsOf),
      ...(freshnessOf === undefined ? [] : [answerCaching(freshnessOf)]),
      ...(kept === undefined ? [] : [kept.plugin]),
      ...(extensionsOf === undefined ? [] : [answerExtensions(extensionsOf)]),
      executor.plugin,
    ],
  });
}

function keptAnswers<C extends BaseContext>(
  megabytes: number,
  freshnessOf: ((context: C) => Freshness) | undefined,
): KeptAnswers<C> | undefined {
  return megabytes === 0 || freshnessOf === undefined ? undefined : new KeptAnswers(freshnessOf, megabytes * 2 ** 20);
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
