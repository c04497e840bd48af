import { performance } from "node:perf_hooks";
import type { GraphStore } from "../../src/graph/graph-store";
import { recordRevision } from "../../src/revision/revision.service";
import { collectGarbage } from "./measured";
import { regionGraph } from "./region-graph";

/** Before this day of the benchmark's graph some duties and agreements have ended, and some have not. */
export const NOW = new Date("2022-09-15T09:00:00Z");

/** Writes the region, says how large it is, and leaves nothing of it in this process: a service has not drawn its graph. */
export async function loadRegion(store: GraphStore, name: string): Promise<void> {
  const { entities, links, seconds } = await write(store);
  process.stdout.write(`\n${name}: ${entities} nodes, ${links} relationships loaded in ${seconds} s\n`);
  collectGarbage();
}

async function write(store: GraphStore) {
  const facts = regionGraph();
  const begun = performance.now();
  await recordRevision(store, facts, { reason: { by: "bench", why: "bench" }, at: NOW });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return { entities: facts.entities.length, links: facts.links.length, seconds };
}
