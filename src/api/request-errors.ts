import { GraphQLError } from "graphql";
import type { FastifyError } from "fastify";

/** The most a request may hold: a query with its variables takes some kilobytes. */
export const MAX_BODY_BYTES = 1_000_000;

const TOO_LARGE = `The request is larger than ${MAX_BODY_BYTES} bytes, which is the most: split it into several.`;
const NO_JSON = 'The body is no JSON: send {"query": "{ … }", "variables": { … }} as application/json.';

/** Sentences for what the HTTP server refuses before anybody reads the query, by the server's codes. */
const SENTENCES: ReadonlyMap<string | undefined, string> = new Map([
  ["FST_ERR_CTP_BODY_TOO_LARGE", TOO_LARGE],
  ["FST_ERR_CTP_INVALID_JSON_BODY", NO_JSON],
  ["FST_ERR_CTP_EMPTY_JSON_BODY", NO_JSON],
  ["FST_ERR_CTP_INVALID_MEDIA_TYPE", "The body's content-type is not known here: send application/json."],
  ["FST_ERR_CTP_INVALID_CONTENT_LENGTH", "The body is not as long as its content-length says: send it again."],
  ["FST_FILES_LIMIT", "The form has more than 100 files, which is the most: import them in parts."],
  ["FST_FIELDS_LIMIT", "The form has more than 10 fields beside its files, which is the most: leave the others out."],
  ["FST_PARTS_LIMIT", "The form has too many parts: import the files in parts."],
  ["FST_MP_PREMATURE_CLOSE", "The form breaks off: send it again."],
  ["FST_ERR_BAD_URL", "The request's address cannot be decoded: write a percent sign in it as %25."],
  ["FST_ERR_MAX_PARAM_LENGTH", "A part of the request's address is longer than any that is known here: check it."],
  ["ERR_INVALID_URL", "The request's address or its Host header cannot be read: check them."],
]);

/**
 * BAD_REQUEST for a request that the HTTP server could not take; any other error as it was.
 */
export function describeRequestError(error: unknown): unknown {
  const { code, statusCode } = (error ?? {}) as Partial<FastifyError>;
  const status = code === "ERR_INVALID_URL" ? 400 : statusCode;
  if (error instanceof GraphQLError || status === undefined || status < 400 || status >= 500) return error;
  return badRequest(SENTENCES.get(code) ?? "The request cannot be read: check its form.", status);
}

/** A BAD_REQUEST with its HTTP status. */
export function badRequest(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST", http: { status } } });
}
