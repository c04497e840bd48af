import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from "graphql";
import type { Eventually } from "../../event-loop/when-known";
import { responseOf } from "../response-of";

/** What Apollo Server calls a gateway: whoever has a schema and answers by it. */
type Gateway = NonNullable<ApolloServerOptions<BaseContext>["gateway"]>;

interface ApolloExecutor {
  readonly gateway: Gateway;
  readonly plugin: ApolloServerPlugin;
}

/**
 * Lets Apollo Server answer by another executor than that of graphql-js. The plugin stands last, because it answers whatever
 * those before it did not.
 *
 * What is whole goes to the client from there. Only what has errors goes through the gateway, so that Apollo makes of them what
 * it makes of all: for the gateway it copies the request to an object with accessors of its own, and V8 keeps what such an
 * object holds, here all of the request, until it next collects the whole heap.
 */
export function apolloExecutor(
  execute: (args: ExecutionArgs) => Eventually<ExecutionResult>,
  schema: GraphQLSchema,
  options: NonNullable<ExecutionArgs["options"]>,
): ApolloExecutor {
  /** By the context of a request. */
  const withErrors = new WeakMap<BaseContext, ExecutionResult>();
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          responseForOperation: async ({ document, request, contextValue }) => {
            const { operationName, variables: variableValues } = request;
            const result = await execute({ schema, document, operationName, variableValues, contextValue, options });
            if (result.errors === undefined) return responseOf(result.data ?? null);
            withErrors.set(contextValue, result);
            return null;
          },
        }),
    },
    gateway: {
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor: ({ context }) => Promise.resolve(withErrors.get(context)!) }),
      stop: () => Promise.resolve(),
    },
  };
}
