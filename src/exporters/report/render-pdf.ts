import { inThread } from "../../event-loop/in-thread";
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
  const work = { folder: __dirname, name: "pdf-worker", data: task, maxHeapMb: MAX_HEAP_MB };
  const bytes = await inThread<Uint8Array>(work);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
