import { ConflictError, NotFoundError } from "../../errors/domain-error";
import type { NoParams, Row } from "../../graph/cypher-query";
import { cypherQuery } from "../../graph/cypher-query";
import type { GraphStore } from "../../graph/graph-store";
import { number, text } from "../../graph/row";
import { shown } from "../../problem/shown";
import type { Draft } from "../draft";

/** A draft that its author has not confirmed yet, as lists show it. */
export interface ListedDraft {
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  /** Counts the changes from 1. */
  readonly version: number;
  /** Characters of the text and of what was read of it. */
  readonly size: number;
  /** An instant in UTC. */
  readonly changedAt: string;
}

/** A draft with the text that it was read from. */
export interface KeptDraft extends ListedDraft {
  readonly text: string;
  readonly draft: Draft;
}

interface Own extends Row {
  readonly id: string;
  readonly owner: string;
}

interface Content extends Row {
  readonly content: string;
  readonly size: number;
  readonly instant: string;
}

const listQuery = cypherQuery<{ readonly owner: string }, ListedDraft>("act-draft/list", decodeListed);
const oneQuery = cypherQuery<Own, KeptDraft>("act-draft/one", (row) => ({
  ...decodeListed(row),
  text: text(row, "text"),
  draft: JSON.parse(text(row, "content")) as Draft,
}));
const countQuery = cypherQuery<NoParams, number>("act-draft/count", (row) => number(row, "count"));
const addQuery = cypherQuery<Own & Content & { readonly name: string; readonly text: string }, string>(
  "act-draft/add",
  (row) => text(row, "id"),
);
const changeQuery = cypherQuery<Own & Content & { readonly version: number }, number>("act-draft/change", (row) =>
  number(row, "version"),
);
const removeQuery = cypherQuery<Own, string>("act-draft/remove", (row) => text(row, "id"));

/** What may be kept: by one author, and by all. */
const MOST_OF_ONE = 20;
const MOST_CHARACTERS_OF_ONE = 20_000_000;
const MOST_OF_ALL = 1_000;

/** The drafts of an author, the last changed first. Cost: one query. */
export function draftsOf(store: GraphStore, owner: string): Promise<readonly ListedDraft[]> {
  return store.read(listQuery, { owner });
}

/** Errors: NOT_FOUND where none of theirs has the id. Cost: one query. */
export async function keptDraft(store: GraphStore, owner: string, id: string): Promise<KeptDraft> {
  const [found] = await store.read(oneQuery, { id, owner });
  if (found === undefined) throw noDraft(id);
  return found;
}

/** Keeps a draft for its author. Errors: CONFLICT where as many are kept as may be. */
export async function keepDraft(
  store: GraphStore,
  owner: string,
  { id, text: source, draft, at }: Pick<KeptDraft, "id" | "text" | "draft"> & { readonly at: Date },
): Promise<void> {
  const content = JSON.stringify(draft);
  const size = source.length + content.length;
  await store.write(async (transaction) => {
    const kept = await transaction.run(listQuery, { owner });
    const [all = 0] = await transaction.run(countQuery, {});
    if (kept.length >= MOST_OF_ONE || sizeOf(kept) + size > MOST_CHARACTERS_OF_ONE)
      throw new ConflictError(
        `You keep ${kept.length} drafts of acts, and there is no room for more: confirm or discard some first.`,
        { limit: MOST_OF_ONE },
      );
    if (all >= MOST_OF_ALL)
      throw new ConflictError(`${MOST_OF_ALL} drafts of acts are kept, which is the most: try again later.`);
    await transaction.run(addQuery, {
      id,
      owner,
      name: draft.file,
      text: source,
      content,
      size,
      instant: at.toISOString(),
    });
  });
}

/**
 * Keeps what an author has changed; comes back with the new version.
 *
 * Errors: NOT_FOUND; CONFLICT where it was changed elsewhere since the version.
 */
export async function changeDraft(
  store: GraphStore,
  owner: string,
  { id, text: source, draft, version, at }: KeptDraft & { readonly at: Date },
): Promise<number> {
  const content = JSON.stringify(draft);
  const changed = { content, size: source.length + content.length, instant: at.toISOString() };
  const [now] = await store.write((transaction) => transaction.run(changeQuery, { id, owner, version, ...changed }));
  if (now === undefined)
    throw new ConflictError("The draft was changed in another window meanwhile: open it anew, and change it there.");
  return now;
}

/** Errors: NOT_FOUND where none of theirs has the id. */
export async function discardDraft(store: GraphStore, owner: string, id: string): Promise<void> {
  const removed = await store.write((transaction) => transaction.run(removeQuery, { id, owner }));
  if (removed.length === 0) throw noDraft(id);
}

function sizeOf(drafts: readonly ListedDraft[]): number {
  return drafts.reduce((sum, { size }) => sum + size, 0);
}

function noDraft(id: string): NotFoundError {
  return new NotFoundError(`You have no draft with the id ${shown(id)}: GET /drafts lists yours.`, { id });
}

function decodeListed(row: Row): ListedDraft {
  return {
    id: text(row, "id"),
    name: text(row, "name"),
    version: number(row, "version"),
    size: number(row, "size"),
    changedAt: text(row, "changedAt"),
  };
}
