import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { dumpLines } from "../../src/dump/dump-graph";
import type { DumpHeader } from "../../src/dump/dump-format";
import { linesOf } from "../../src/dump/lines-of";
import { loadDump } from "../../src/dump/load-graph";
import { writeImportFiles } from "../../src/dump/neo4j-files/write-import-files";
import { withLineFeeds } from "../../src/dump/write-lines";
import { countryLines } from "../../src/generator/country-lines";
import type { GraphStore } from "../../src/graph/graph-store";
import { benchStores, importedNeo4j, importFiles } from "./bench-stores";

/** `BENCH_REGIONS=89 BENCH_SCHOOLS=400000 npm run bench:load`: ten times the country. */
const SIZE = {
  regions: Number(process.env["BENCH_REGIONS"] ?? 89),
  schools: Number(process.env["BENCH_SCHOOLS"] ?? 40_000),
  seed: 7,
};
const AT = new Date("2024-09-15T09:00:00Z");
const MEGABYTE = 1024 ** 2;

interface Measured {
  readonly what: string;
  readonly seconds: number;
  readonly linesPerSecond?: number;
  /** The largest that this process was meanwhile. */
  readonly peakMb: number;
}

/** Times how long a country takes to be made, loaded into every store and dumped again, and prints a table. */
async function bench(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "zveno-bench-"));
  const file = join(directory, "country.ndjson");
  const table: Measured[] = [];
  try {
    table.push(
      await timed("generate", () =>
        pipeline(Readable.from(withLineFeeds(counted(countryLines(SIZE)))), createWriteStream(file)),
      ),
    );
    const generated = lastLine;
    process.stdout.write(`${Math.round((await stat(file)).size / MEGABYTE)} MB\n`);
    for (const { name, open, close } of await benchStores()) {
      const store = await open();
      table.push(await timed(`load into ${name}`, () => load(store, file)));
      table.push(await timed(`dump from ${name}`, () => dump(store, generated)));
      await store.close();
      await close();
    }
    table.push(...(await byImport(file, directory, generated)));
  } finally {
    await rm(directory, { recursive: true });
  }
  console.table(table);
}

/** The other way into a Neo4j: files for its own import. */
async function byImport(file: string, directory: string, generated: string): Promise<readonly Measured[]> {
  const files = join(directory, "files");
  const dataDirectory = join(directory, "neo4j");
  const read = async () => void (await writeImportFiles(counted(linesOf(createReadStream(file))), files));
  const written = await timed("write files for Neo4j", read);
  const imported = await timed("import them", () => importFiles({ dataDirectory, files }));
  const { open, close } = await importedNeo4j(dataDirectory);
  const opening = open();
  const setUp = await timed("set up the indexes", async () => {
    const store = await opening;
    while (!(await store.health()).isReady) await pause(100);
  });
  const store = await opening;
  await dump(store, generated);
  await store.close();
  await close();
  return [written, imported, setUp];
}

let lines = 0;
/** The digest of what was read last: the same for what was made, loaded and dumped. */
let lastLine = "";

async function load(store: GraphStore, file: string): Promise<void> {
  const { counts }: DumpHeader = await loadDump(store, counted(linesOf(createReadStream(file))));
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}

async function dump(store: GraphStore, generated: string): Promise<void> {
  const left = counted(dumpLines(store, { at: AT, version: "bench" }));
  while ((await left.next()).done !== true);
  if (lastLine !== generated) throw new Error("The store gave another graph than it was given.");
}

async function* counted(source: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of source) {
    lines += 1;
    lastLine = line;
    yield line;
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<Measured> {
  let peak = 0;
  lines = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 200);
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  process.stderr.write(`${what}: ${seconds.toFixed(1)} s\n`);
  return {
    what,
    seconds: Math.round(seconds * 10) / 10,
    ...(lines === 0 ? {} : { linesPerSecond: Math.round(lines / seconds) }),
    peakMb: Math.round(peak / MEGABYTE),
  };
}

void bench();
