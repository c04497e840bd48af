import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { refusal } from "./http-status";
import { checkCost } from "./limits/query-cost";
import { badRequest } from "./request-errors";

/**
 * Refuses a valid query whose answer could become too large, before any of it is executed. Where `objectsOf` says how
 * many objects a context has counted, every answer tells in `extensions.cost` what it was thought to cost at most
 * (`estimated`), how many objects were counted, and how many milliseconds it took (`ms`).
 */
export function answerCost<C extends BaseContext>(
  limit: number,
  objectsOf: ((context: C) => number) | undefined,
): ApolloServerPlugin<C> {
  return {
    requestDidStart: () => {
      const started = performance.now();
      let estimated: number | undefined;
      return Promise.resolve({
        didResolveOperation: (context) => {
          estimated = admittedCost(context, limit);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue }) => {
          if (objectsOf !== undefined && body.kind === "single" && body.singleResult.data !== undefined) {
            const cost = { estimated, objects: objectsOf(contextValue), ms: Math.round(performance.now() - started) };
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** What the operation may cost. Errors: QUERY_TOO_COMPLEX above the limit; BAD_REQUEST for a kind that the service does not take. */
function admittedCost<C extends BaseContext>(
  { schema, document, operation, request }: GraphQLRequestContextDidResolveOperation<C>,
  limit: number,
): number | undefined {
  if (operation === undefined) return undefined;
  if (schema.getRootType(operation.operation) === undefined)
    throw badRequest(`This service takes no ${operation.operation}: ask by a query, \`{ … }\`.`);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw badRequest("A subscription is answered as a stream: send it to /graphql/stream.");
  try {
    return checkCost({ schema, document, operation, variables: request.variables ?? {} }, limit);
  } catch (error) {
    throw refusal(error);
  }
}
