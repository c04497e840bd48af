import type { NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text } from "../graph/row";
import type { RevisionRecord } from "../proof/revision-record";

/** The mark that a load leaves in the store while it is under way. */
export interface LoadState {
  /** Tells whoever loads from others. */
  readonly token: string;
  /** Since its last sign of life, by the database's clock. */
  readonly ageMs: number;
}

type Rows = { readonly rows: readonly Row[] };
type Token = { readonly token: string };
type Limit = { readonly limit: number };

export const loadStateQuery = cypherQuery<NoParams, LoadState>("dump/load-state", (row) => ({
  token: text(row, "token"),
  ageMs: number(row, "ageMs"),
}));

export const anyNodeQuery = cypherQuery<NoParams, string>("dump/any-node", (row) => text(row, "id"));
export const knownIdsQuery = cypherQuery<{ readonly ids: readonly string[] }, string>("dump/known-ids", (row) =>
  text(row, "id"),
);

export const beginLoadQuery = cypherQuery<Token, string>("dump/begin-load", (row) => text(row, "token"));
export const touchLoadQuery = cypherQuery<Token, string>("dump/touch-load", (row) => text(row, "token"));
export const endLoadQuery = cypherQuery<Token, number>("dump/end-load", (row) => number(row, "ended"));
export const takeOverLoadQuery = cypherQuery<Token & { readonly mine: string }, string>("dump/take-over-load", (row) =>
  text(row, "token"),
);

export const addNodesQuery = cypherQuery<Rows, number>("dump/add-nodes", (row) => number(row, "added"));

export const publishFirstQuery = cypherQuery<Token & { readonly record: Row }, number>("dump/publish-first", (row) =>
  number(row, "revision"),
);
export const addRevisionsQuery = cypherQuery<Rows, number>("dump/add-revisions", (row) => number(row, "added"));
export const publishGraphQuery = cypherQuery<
  { readonly revision: number } & Pick<RevisionRecord, "hash" | "at">,
  number
>("dump/publish-graph", (row) => number(row, "revision"));

export const sweepLinksQuery = cypherQuery<{ readonly ids: readonly string[] }, number>("dump/sweep-links", (row) =>
  number(row, "removed"),
);
export const sweepStatesQuery = cypherQuery<Limit, number>("dump/sweep-states", (row) => number(row, "removed"));
export const sweepNodesQuery = cypherQuery<Limit, number>("dump/sweep-nodes", (row) => number(row, "removed"));
