import { randomUUID } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import { DomainError } from "../errors/domain-error";
import { translated } from "../language/translate";

/** Called with every error that callers get to see only as an `errorId`. */
export type ErrorReporter = (error: unknown, errorId: string) => void;

export type ErrorFormatter = (error: unknown) => GraphQLFormattedError;

/** GraphQL's and Apollo Server's own codes, for what is wrong with a request itself. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
]);

/** GraphQL quotes what it was given: that may be a megabyte. */
const MAX_MESSAGE_LENGTH = 1_000;
/** Levels of errors that wrap errors. The bound ends the walk for an error that wraps itself. */
const MAX_WRAPPINGS = 10;

/**
 * The one place where errors become answers. Errors of the closed list (docs/errors.md) keep their sentence, in the
 * language asked for; every other becomes «Internal server error» with an `errorId`, under which the real one is
 * reported. Never throws.
 */
export function createErrorFormatter(report: ErrorReporter): ErrorFormatter {
  return (error) => {
    try {
      const { message, extensions } = formatKnown(error) ?? formatUnknown(error, report);
      return { message, ...placeOf(error), ...(extensions === undefined ? {} : { extensions }) };
    } catch (failure) {
      return formatUnknown(failure, report);
    }
  };
}

function formatKnown(error: unknown): GraphQLFormattedError | undefined {
  const errors = unwrap(error);
  const domainError = errors.find((each) => each instanceof DomainError);
  if (domainError !== undefined && domainError.code !== "INTERNAL_SERVER_ERROR")
    return answer(domainError.code, domainError.message, domainError.details);
  return formatRequestError(errors.filter((each) => each instanceof GraphQLError));
}

/**
 * GraphQL's own errors pass with message and code; whatever else their extensions hold stays here. The innermost code
 * is the most exact one: a scalar says BAD_USER_INPUT, and what wraps it that validation failed.
 */
function formatRequestError(errors: readonly GraphQLError[]): GraphQLFormattedError | undefined {
  const coded = errors.findLast(({ extensions }) => REQUEST_CODES.has(extensions.code));
  if (coded === undefined || errors[0] === undefined) return undefined;
  const { message, extensions } = errors[0];
  const isIntrospection = extensions.validationErrorCode === "INTROSPECTION_DISABLED";
  return answer(String(coded.extensions.code), isIntrospection ? INTROSPECTION_IS_OFF : message, {});
}

const INTROSPECTION_IS_OFF =
  "Introspection (__schema, __type) is switched off in this service: ask whoever runs it for the schema.";

function formatUnknown(error: unknown, report: ErrorReporter): GraphQLFormattedError {
  const errorId = randomUUID();
  try {
    report(error, errorId);
  } catch {
    // The answer matters more than the report of it, and there is nobody left to tell.
  }
  return answer("INTERNAL_SERVER_ERROR", "Internal server error", { errorId });
}

function answer(code: string, message: string, details: Readonly<Record<string, unknown>>): GraphQLFormattedError {
  return { message: shorten(translated(message.trim())), extensions: { ...details, code } };
}

function placeOf(error: unknown): Partial<GraphQLFormattedError> {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path } = error;
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

/** The error, what it wraps, what that wraps. */
function unwrap(error: unknown): unknown[] {
  const errors = [error];
  for (let last = error; last instanceof GraphQLError && errors.length < MAX_WRAPPINGS; last = last.originalError)
    if (last.originalError !== undefined) errors.push(last.originalError);
  return errors;
}

function shorten(message: string): string {
  return message.length <= MAX_MESSAGE_LENGTH ? message : `${message.slice(0, MAX_MESSAGE_LENGTH)}…`;
}
