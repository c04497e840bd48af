import type { ExecutionArgs, ExecutionResult } from "graphql";
import { execute, OperationTypeNode } from "graphql";
import { collectFields } from "graphql/execution/collectFields";
import type { ExecutionContext } from "graphql/execution/execute";
import { buildExecutionContext } from "graphql/execution/execute";
import type { Eventually } from "../../event-loop/when-known";
import { Selection } from "./selection";

/**
 * What `execute` of graphql-js makes of a question, which works each field out anew for each object of a list: here that is
 * done once for all objects of a type. What is no query, or has no operation or wrong variables, graphql-js answers itself.
 *
 * Of the `info` that resolvers get, `path` is that of the field's first object. Types have to be resolved at once.
 */
export function executeQuery(args: ExecutionArgs): Eventually<ExecutionResult> {
  const execution = buildExecutionContext(args);
  const isQuery = "schema" in execution && execution.operation.operation === OperationTypeNode.QUERY;
  return isQuery ? answer(execution) : execute(args);
}

function answer(execution: ExecutionContext): Eventually<ExecutionResult> {
  const fail = (error: unknown): ExecutionResult => {
    execution.collectedErrors.add(error as Error as never, undefined);
    return resultOf(execution, null);
  };
  try {
    const data = dataOf(execution);
    return data instanceof Promise ? data.then((done) => resultOf(execution, done), fail) : resultOf(execution, data);
  } catch (error) {
    return fail(error);
  }
}

function dataOf(execution: ExecutionContext): Eventually<object> {
  const { schema, fragments, variableValues, operation, rootValue } = execution;
  const type = schema.getQueryType()!;
  const fields = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
  return new Selection(execution, type, fields).complete(rootValue, undefined);
}

function resultOf({ collectedErrors: { errors } }: ExecutionContext, data: object | null): ExecutionResult {
  return (errors.length === 0 ? { data } : { errors, data }) as ExecutionResult;
}
