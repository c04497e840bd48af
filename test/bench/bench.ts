import "reflect-metadata";
import { graphql } from "graphql";
import type { GraphQLSchema } from "graphql";
import { createRequestContext } from "../../src/request/request-context";
import { buildZvenoSchema } from "../../src/api/schema";
import type { GraphStore } from "../../src/graph/graph-store";
import { countingStore } from "../support/counting-store";
import type { CountingStore } from "../support/counting-store";
import { benchStores } from "./bench-stores";
import { loadRegion, NOW } from "./load-region";
import type { Measured } from "./measured";
import { measured } from "./measured";
import type { BenchQuestion } from "./questions";
import { BENCH_QUESTIONS } from "./questions";

/** Enough for a median; the first few warm the engines' plans up and are not counted. */
const RUNS = 7;
const WARM_UP = 2;
/** `npm run bench -- matrix` asks only the questions with that in their name. */
const [, , ONLY = ""] = process.argv;

/** Times the same questions over the same region on every store, one after the other, and prints a table for each. */
async function bench(): Promise<void> {
  const schema = buildZvenoSchema();
  for (const { name, open, close } of await benchStores()) {
    const store = countingStore(await open());
    await loadRegion(store, name);
    const table: object[] = [];
    for (const question of BENCH_QUESTIONS.filter((one) => one.name.includes(ONLY))) {
      process.stderr.write(`${question.name} …\n`);
      table.push(await answered(schema, store, question));
    }
    console.table(table);
    await store.close();
    await close();
  }
}

/** The line of a question in the table. */
async function answered(schema: GraphQLSchema, store: CountingStore, question: BenchQuestion) {
  const runs: Measured[] = [];
  let error: string | undefined;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    store.forget();
    runs.push(await measured(async () => void (error = await ask(schema, store, question.query))));
  }
  const counted = runs.slice(WARM_UP);
  const times = counted.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return {
    question: question.name,
    queries: store.asked.length,
    allowed: question.depth + 5,
    rows: store.rows,
    medianMs: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10,
    longestBlockMs: Math.round(Math.max(...counted.map(({ longestBlockMs }) => longestBlockMs))),
    ...(error === undefined ? {} : { error }),
  };
}

async function ask(schema: GraphQLSchema, store: GraphStore, source: string): Promise<string | undefined> {
  const services = { store, now: () => NOW, timeZone: "Europe/Moscow" };
  const { errors } = await graphql({ schema, source, contextValue: createRequestContext(services) });
  return errors?.[0]?.message;
}

void bench();
