import type { GraphStore } from "../../src/graph/graph-store";

/** A real store that also tells which queries it was asked. */
export interface CountingStore extends GraphStore {
  /** Names of the reading queries since the last call of `forget`, in order. */
  readonly asked: readonly string[];
  /** Rows they gave, those that come in slices one by one. */
  readonly rows: number;
  forget(): void;
}

function rowsIn(row: unknown): number {
  const { rows } = (row ?? {}) as { readonly rows?: unknown };
  return Array.isArray(rows) ? rows.length : 1;
}

/** Wraps a store so that a test can hold questions to a number of queries. */
export function countingStore(store: GraphStore): CountingStore {
  let asked: string[] = [];
  let rows = 0;
  return {
    kind: store.kind,
    get asked() {
      return asked;
    },
    get rows() {
      return rows;
    },
    forget: () => {
      asked = [];
      rows = 0;
    },
    read: async (query, params, options) => {
      asked.push(query.name);
      const found = await store.read(query, params, options);
      rows += found.reduce((sum, row) => sum + rowsIn(row), 0);
      return found;
    },
    write: (work) => store.write(work),
    health: () => store.health(),
    close: () => store.close(),
  };
}
