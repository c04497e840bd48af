import "reflect-metadata";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { graphql } from "graphql";
import type { GraphQLSchema } from "graphql";
import { createRequestContext } from "../../src/api/request-context";
import { buildZvenoSchema } from "../../src/api/schema";
import type { GraphStore } from "../../src/graph/graph-store";
import { recordRevision } from "../../src/revision/revision.service";
import { countingStore } from "../support/counting-store";
import type { CountingStore } from "../support/counting-store";
import { benchStores } from "./bench-stores";
import type { BenchQuestion } from "./questions";
import { BENCH_QUESTIONS } from "./questions";
import { regionGraph } from "./region-graph";

/** Enough for a median; the first few warm the engines' plans up and are not counted. */
const RUNS = 7;
const WARM_UP = 2;
const NOW = new Date("2022-09-15T09:00:00Z");

interface Measured {
  readonly question: string;
  readonly queries: number;
  readonly allowed: number;
  readonly rows: number;
  readonly medianMs: number;
  readonly longestBlockMs: number;
  readonly error?: string;
}

/** Times the same questions over the same region on every store, one after the other, and prints a table for each. */
async function bench(): Promise<void> {
  const schema = buildZvenoSchema();
  const facts = regionGraph();
  process.stdout.write(`${facts.entities.length} nodes, ${facts.links.length} relationships\n`);
  for (const { name, open, close } of await benchStores()) {
    const store = countingStore(await open());
    const begun = performance.now();
    await recordRevision(store, facts, { reason: { by: "bench", why: "bench" }, at: NOW });
    process.stdout.write(`\n${name}: loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    const table: Measured[] = [];
    for (const question of BENCH_QUESTIONS) {
      process.stderr.write(`${question.name} …\n`);
      table.push(await measure(schema, store, question));
    }
    console.table(table);
    await store.close();
    await close();
  }
}

async function measure(schema: GraphQLSchema, store: CountingStore, question: BenchQuestion): Promise<Measured> {
  const times: number[] = [];
  let longestBlockMs = 0;
  let error: string | undefined;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    store.forget();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    // The monitor misses a block that begins before it has ticked.
    await pause(20);
    const begun = performance.now();
    error = await ask(schema, store, question.query);
    const took = performance.now() - begun;
    await pause(10);
    delay.disable();
    if (run < WARM_UP) continue;
    times.push(took);
    longestBlockMs = Math.max(longestBlockMs, delay.max / 1e6);
  }
  times.sort((a, b) => a - b);
  return {
    question: question.name,
    queries: store.asked.length,
    allowed: question.depth + 5,
    rows: store.rows,
    medianMs: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10,
    longestBlockMs: Math.round(longestBlockMs),
    ...(error === undefined ? {} : { error }),
  };
}

async function ask(schema: GraphQLSchema, store: GraphStore, source: string): Promise<string | undefined> {
  const services = { store, now: () => NOW, timeZone: "Europe/Moscow" };
  const { errors } = await graphql({ schema, source, contextValue: createRequestContext(services) });
  return errors?.[0]?.message;
}

void bench();
