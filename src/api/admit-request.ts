import type { FastifyRequest } from "fastify";
import type { DocumentNode } from "graphql";
import { GraphQLError, parse } from "graphql";
import { LRUCache } from "lru-cache";
import { checkVariables } from "../request/variable-depth";
import { checkDocument } from "./limits/document-limits";
import { checkSource } from "./limits/source-limits";
import { badRequest } from "./request-errors";
import type { Documents } from "./trusted-documents";
import { checkTrust } from "./trusted-documents";

/** Which documents the service knows by their hash, and whether it answers only these. */
export interface Trust {
  readonly documents: Documents;
  readonly areOnly: boolean;
}

/** Texts that were looked at lately. Clients ask the same again and again, with other variables. In letters. */
const admitted = new LRUCache<string, true>({ maxSize: 5_000_000, sizeCalculation: (_true, text) => text.length + 1 });

/**
 * Refuses a GraphQL request that could keep the service busy before its cost can even be estimated. Whether it is
 * valid GraphQL is said later, by Apollo Server.
 *
 * Errors: QUERY_TOO_COMPLEX; FORBIDDEN where only trusted documents may be asked; BAD_REQUEST (as GraphQLError) for a batch.
 */
export function admitRequest(request: FastifyRequest, trust: Trust): void {
  if (Array.isArray(request.body))
    throw badRequest("The body is a list of operations, and batching is off: send one operation in each request.");
  const { query, variables, extensions } = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  checkTrust(query, extensions, trust.documents, trust.areOnly);
  if (typeof query === "string") checkQuery(query);
  checkVariables(variables);
  const start = request.url.indexOf("?");
  if (start >= 0) admitAddress(new URLSearchParams(request.url.slice(start)), trust);
}

/** What an address asks, each of it as often as it says so: Apollo Server refuses what stands there twice. */
function admitAddress(address: URLSearchParams, { documents, areOnly }: Trust): void {
  const hashes = address.getAll("extensions").map(tryParseJson);
  for (const text of address.getAll("query")) checkTrust(text, hashes[0], documents, areOnly);
  if (!address.has("query")) for (const hash of hashes) checkTrust(undefined, hash, documents, areOnly);
  for (const text of address.getAll("query")) checkQuery(text);
  for (const text of address.getAll("variables")) checkVariables(tryParseJson(text));
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
  if (admitted.has(text)) return;
  checkSource(text);
  const document = tryParse(text);
  if (document !== undefined) checkDocument(document);
  admitted.set(text, true);
}

function tryParse(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
