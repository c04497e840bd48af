import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Transferable } from "node:worker_threads";
import { Worker } from "node:worker_threads";

/** Work that is done in a thread of its own, so that the service answers others meanwhile. */
export interface ThreadWork {
  /** The folder of the file and its name, with no ending: the file posts one message, which is the outcome. */
  readonly folder: string;
  readonly name: string;
  /** What it works on, as `workerData`. */
  readonly data: unknown;
  /** Of these, what goes over to the thread, such as a port to ask through. */
  readonly transfer?: readonly Transferable[];
  /** A mistake that takes more megabytes ends the thread, not the service. */
  readonly maxHeapMb: number;
  /** Gives it up. */
  readonly signal?: AbortSignal;
}

const SOURCES = join(__dirname, "..");

/** Errors: those of the thread; an AbortError for who gave up. */
export async function inThread<T>({ folder, name, data, transfer = [], maxHeapMb, signal }: ThreadWork): Promise<T> {
  const worker = new Worker(builtFile(join(folder, `${name}.js`)), {
    workerData: data,
    transferList: [...transfer],
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  });
  try {
    const [outcome] = (await once(worker, "message", signal === undefined ? {} : { signal })) as [T];
    return outcome;
  } finally {
    await worker.terminate();
  }
}

/** Tests run on the sources, which a thread cannot: it takes the built file. */
function builtFile(file: string): string {
  return existsSync(file) ? file : join(SOURCES, "../dist", relative(SOURCES, file));
}
