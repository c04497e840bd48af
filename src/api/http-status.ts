import { GraphQLError } from "graphql";
import type { DomainErrorCode } from "../errors/domain-error";
import { DomainError } from "../errors/domain-error";

const STATUS: Readonly<Record<DomainErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  QUERY_TIMEOUT: 504,
};

/** The HTTP status of a request that this error refused as a whole. Errors of single fields leave the answer at 200. */
export function httpStatusOf(error: unknown): number {
  if (error instanceof DomainError) return STATUS[error.code];
  if (error instanceof GraphQLError) return statusExtension(error) ?? 400;
  return 500;
}

/** The error as Apollo Server takes it from its hooks: with the HTTP status of a refused request. */
export function refusal(error: unknown): unknown {
  if (!(error instanceof DomainError) && !(error instanceof GraphQLError)) return error;
  const http = { status: httpStatusOf(error) };
  if (error instanceof DomainError)
    return new GraphQLError(error.message, { originalError: error, extensions: { http } });
  const { message, nodes, extensions } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, originalError: error, extensions: { ...extensions, http } });
}

function statusExtension({ extensions }: GraphQLError): number | undefined {
  const http = extensions.http as { readonly status?: unknown } | undefined;
  return typeof http?.status === "number" ? http.status : undefined;
}
