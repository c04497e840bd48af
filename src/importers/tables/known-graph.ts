import type { GraphStore } from "../../graph/graph-store";
import type { KnownLink, KnownState } from "../../revision/revision.query";
import { knownEntitiesQuery, knownLinksQuery } from "../../revision/revision.query";

/** What the newest revision says of some nodes; what a table leaves blank is completed from it. */
export interface KnownGraph {
  statesOf(ids: readonly string[]): Promise<readonly KnownState[]>;
  /** The relationships that these nodes are the subject of. */
  linksOf(ids: readonly string[]): Promise<readonly KnownLink[]>;
}

/** For tables that are read by themselves. */
export const EMPTY_GRAPH: KnownGraph = { statesOf: () => Promise.resolve([]), linksOf: () => Promise.resolve([]) };

/** Ids a query asks for: a larger answer is read in parts. */
const BATCH_SIZE = 1000;

/** The graph of a store. Cost: a query for each thousand ids. */
export function knownGraphOf(store: GraphStore): KnownGraph {
  return {
    statesOf: (ids) => inBatches(ids, (batch) => store.read(knownEntitiesQuery, { ids: batch })),
    linksOf: (ids) => inBatches(ids, (batch) => store.read(knownLinksQuery, { ids: batch })),
  };
}

async function inBatches<T>(ids: readonly string[], read: (batch: readonly string[]) => Promise<readonly T[]>) {
  const each = [...new Set(ids)];
  const rows: T[] = [];
  for (let start = 0; start < each.length; start += BATCH_SIZE)
    rows.push(...(await read(each.slice(start, start + BATCH_SIZE))));
  return rows;
}
