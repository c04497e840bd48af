import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { ConfigError } from "../config";
import { DomainError } from "../errors/domain-error";
import { namedQuestions } from "../questions/named-questions";
import { readBuiltDocument } from "./built-page";
import { badRequest } from "./request-errors";

/** Documents by their hash: SHA-256 of their text, in hexadecimal. */
export type Documents = ReadonlyMap<string, string>;

type DocumentCache = NonNullable<
  Exclude<ApolloServerOptions<BaseContext>["persistedQueries"], false | undefined>["cache"]
>;

interface PersistedQuery {
  readonly version?: unknown;
  readonly sha256Hash?: unknown;
}

/**
 * The documents that may be asked for by their hash: what the page asks, the questions that come with the service, and
 * those of a folder: `*.graphql`, and `*.json` with documents by their hash, as builds of clients write it.
 *
 * Errors: ConfigError for a folder or file that cannot be read, or whose hash is not that of its document.
 */
export function readTrustedDocuments(folder: string | null): Documents {
  const page = JSON.parse(readBuiltDocument("trusted-documents.json")) as Record<string, string>;
  const texts = [...Object.values(page), ...namedQuestions().map(({ query }) => query)];
  return new Map([
    ...texts.map((text) => [hashOf(text), text] as const),
    ...(folder === null ? [] : readFolder(folder)),
  ]);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function readFolder(folder: string): readonly (readonly [string, string])[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (extname(name) === ".graphql")
        return [[hashOf(readFileSync(path, "utf8")), readFileSync(path, "utf8")] as const];
      return extname(name) === ".json" ? readManifest(path) : [];
    });
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError([
      `ZVENO_TRUSTED_DOCUMENTS_DIR: wanted a folder with files of GraphQL, and found «${folder}»`,
    ]);
  }
}

function readManifest(path: string): readonly (readonly [string, string])[] {
  const entries = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>);
  return entries.map(([hash, text]) => {
    if (typeof text === "string" && hashOf(text) === hash) return [hash, text] as const;
    throw new ConfigError([
      `ZVENO_TRUSTED_DOCUMENTS_DIR: wanted documents by the SHA-256 of their text, and found «${hash}» in «${path}»`,
    ]);
  });
}

/**
 * Refuses what Apollo Server would not explain in a question by hash; and where only trusted documents may be asked,
 * every other text.
 *
 * Errors: FORBIDDEN for a text that is not trusted; BAD_REQUEST (as GraphQLError) for a hash that does not fit.
 */
export function checkTrust(query: unknown, extensions: unknown, trusted: Documents, areOnly: boolean): void {
  const persistedQuery = persistedQueryOf(extensions);
  if (persistedQuery != null) checkHash(query, persistedQuery);
  if (!areOnly || typeof query !== "string" || trusted.has(hashOf(query))) return;
  throw new DomainError(
    "FORBIDDEN",
    "This service answers only questions that it knows: those of its page, the named ones, and those that whoever runs it has added. Ask for one of them, or have yours added.",
  );
}

/** A question by hash with the text of the document that is known by it. Apollo Server looks its own up. */
export function withText<Params extends { readonly extensions?: unknown }>(
  params: Params,
  documents: Documents,
): Params {
  const hash = persistedQueryOf(params.extensions)?.sha256Hash;
  const query = typeof hash === "string" ? documents.get(hash) : undefined;
  return query === undefined ? params : { ...params, query };
}

function persistedQueryOf(extensions: unknown): PersistedQuery | null | undefined {
  return ((extensions ?? {}) as { readonly persistedQuery?: PersistedQuery | null }).persistedQuery;
}

function checkHash(query: unknown, { version, sha256Hash }: PersistedQuery): void {
  if (version !== 1 || typeof sha256Hash !== "string")
    throw badRequest('`extensions.persistedQuery` must be {"version": 1, "sha256Hash": "…"}: send these two.');
  if (typeof query === "string" && hashOf(query) !== sha256Hash)
    throw badRequest(
      "`sha256Hash` is not the SHA-256 of `query` in hexadecimal: send one of the two, or both that fit.",
    );
}

/** What Apollo Server looks hashes up in. Nothing that clients send is added to it. */
export function documentCache(documents: Documents): DocumentCache {
  return {
    get: (key) => Promise.resolve(documents.get(key.replace(/^apq:/, ""))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  };
}
