import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { DraftReading, TextFile } from "../read-drafts";

/** What a reading may take; an act of a hundred pages takes 0.6 s and some tens of megabytes. */
const MOST_MS = 30_000;
const MAX_HEAP_MB = 512;

/** As `readDraft`, in a thread of its own, so that the service answers others meanwhile. Errors: none. */
export async function draftInThread(file: TextFile): Promise<DraftReading> {
  const worker = new Worker(workerFile(), {
    workerData: { name: file.name, bytes: new Uint8Array(file.bytes) },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const ended = new AbortController();
  try {
    const read = once(worker, "message").then(([reading]) => reading as DraftReading);
    return await Promise.race([read, wait(MOST_MS, tooMuch(file.name), { signal: ended.signal })]);
  } catch {
    return tooMuch(file.name);
  } finally {
    ended.abort();
    await worker.terminate();
  }
}

function tooMuch(name: string): DraftReading {
  const message = "the text takes too long to read: draft the act without its annexes";
  return { problems: [{ file: name, line: 1, column: 1, message }] };
}

/** Tests run on the sources, which a thread cannot: it takes the built file. */
function workerFile(): string {
  const beside = join(__dirname, "draft-worker.js");
  return existsSync(beside) ? beside : join(__dirname, "../../../dist/draft/kept/draft-worker.js");
}
