import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from "graphql";
import type { Eventually } from "../../event-loop/when-known";

/** What Apollo Server calls a gateway: whoever has a schema and answers by it. */
type Gateway = NonNullable<ApolloServerOptions<BaseContext>["gateway"]>;

/** Lets Apollo Server answer by another executor than that of graphql-js. */
export function answeringBy(
  execute: (args: ExecutionArgs) => Eventually<ExecutionResult>,
  schema: GraphQLSchema,
  options: NonNullable<ExecutionArgs["options"]>,
): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operationName, request, context }) =>
          execute({
            schema,
            document,
            operationName,
            variableValues: request.variables,
            contextValue: context,
            options,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}
