import type { FastifyRequest } from "fastify";
import type { DocumentNode } from "graphql";
import { GraphQLError, parse } from "graphql";
import { checkVariables } from "../request/variable-depth";
import { checkDocument } from "./limits/document-limits";
import { checkSource } from "./limits/source-limits";
import { badRequest } from "./request-errors";

/**
 * Refuses a GraphQL request that could keep the service busy before its cost can even be estimated. Whether it is
 * valid GraphQL is said later, by Apollo Server.
 *
 * Errors: QUERY_TOO_COMPLEX; BAD_REQUEST (as GraphQLError) for a batch.
 */
export function admitRequest(request: FastifyRequest): void {
  if (Array.isArray(request.body))
    throw badRequest("The body is a list of operations, and batching is off: send one operation in each request.");
  const { query, variables } = (request.body ?? {}) as { readonly query?: unknown; readonly variables?: unknown };
  const address = parametersOf(request.url);
  for (const text of [query, ...address.getAll("query")]) if (typeof text === "string") checkQuery(text);
  for (const values of [variables, ...address.getAll("variables").map(tryParseJson)]) checkVariables(values);
}

function parametersOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  return new URLSearchParams(start < 0 ? "" : url.slice(start));
}

/** Undefined for what is no JSON: Apollo Server will say so. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function checkQuery(text: string): void {
  checkSource(text);
  const document = tryParse(text);
  if (document !== undefined) checkDocument(document);
}

function tryParse(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
