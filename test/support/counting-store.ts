import type { GraphStore } from "../../src/graph/graph-store";

/** A real store that also tells which queries it was asked. */
export interface CountingStore extends GraphStore {
  /** Names of the reading queries since the last call of `forget`, in order. */
  readonly asked: readonly string[];
  forget(): void;
}

/** Wraps a store so that a test can hold questions to a number of queries. */
export function countingStore(store: GraphStore): CountingStore {
  let asked: string[] = [];
  return {
    kind: store.kind,
    get asked() {
      return asked;
    },
    forget: () => {
      asked = [];
    },
    read: (query, params, options) => {
      asked.push(query.name);
      return store.read(query, params, options);
    },
    write: (work) => store.write(work),
    health: () => store.health(),
    close: () => store.close(),
  };
}
