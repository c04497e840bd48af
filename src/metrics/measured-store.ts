import type { GraphStore } from "../graph/graph-store";
import type { ServiceMetrics } from "./service-metrics";

/** The store, each reading query of which is measured. */
export function measuredStore(store: GraphStore, metrics: ServiceMetrics): GraphStore {
  return {
    kind: store.kind,
    read: async (query, params, options) => {
      const started = performance.now();
      const observe = (outcome: "answered" | "failed") =>
        metrics.observeQuery(query.name, outcome, (performance.now() - started) / 1000);
      try {
        const rows = await store.read(query, params, options);
        observe("answered");
        return rows;
      } catch (error) {
        observe("failed");
        throw error;
      }
    },
    write: (work) => store.write(work),
    health: () => store.health(),
    close: () => store.close(),
  };
}
