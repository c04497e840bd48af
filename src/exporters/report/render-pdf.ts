import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PdfTask } from "./pdf-worker";

/**
 * Megabytes of the worker. A report of as many rows as are allowed takes some 200; a mistake that takes more ends the
 * worker, not the service.
 */
const MAX_HEAP_MB = 512;

/**
 * The report as PDF, laid out in a thread of its own: a large one takes seconds, in which the service answers others.
 *
 * Errors: those of the thread.
 */
export async function renderPdf(task: PdfTask): Promise<Buffer> {
  const worker = new Worker(workerFile(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  try {
    const [bytes] = (await once(worker, "message")) as [Uint8Array];
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } finally {
    await worker.terminate();
  }
}

/** Tests run on the sources, which a thread cannot: it takes the built file. */
function workerFile(): string {
  const beside = join(__dirname, "pdf-worker.js");
  return existsSync(beside) ? beside : join(__dirname, "../../../dist/exporters/report/pdf-worker.js");
}
