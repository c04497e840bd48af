import { inBatches } from "../../collections/batches";
import type { GraphReader } from "../../graph/graph-store";
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

/** The graph of a store. Cost: a query for each thousand ids. */
export function knownGraphOf(store: GraphReader): KnownGraph {
  return {
    statesOf: (ids) => inBatches([...new Set(ids)], (batch) => store.read(knownEntitiesQuery, { ids: batch })),
    linksOf: (ids) => inBatches([...new Set(ids)], (batch) => store.read(knownLinksQuery, { ids: batch })),
  };
}
