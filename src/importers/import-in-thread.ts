import { MessageChannel } from "node:worker_threads";
import { BadUserInputError } from "../errors/domain-error";
import { inThread } from "../event-loop/in-thread";
import { itemsOf } from "../event-loop/pieces";
import type { GraphReader } from "../graph/graph-store";
import { AnsweredReads } from "../graph/reads-over-port";
import type { EntityFact, LinkFact, Retraction } from "../revision/graph-facts";
import type { ImportOptions, ReadImport } from "./import.service";
import { readImport } from "./import.service";
import type { ImportRead, ImportTask } from "./import-worker";
import type { ImportFile } from "./read-import-files";

/** Bytes that are read at once in less than 50 ms; a thread takes longer to start than to read these. */
const SMALL = 16_000;
/** As many files as may be sent, at their largest, take some hundreds of megabytes. */
const MAX_HEAP_MB = 2_048;

/**
 * As `readImport`, in a thread of its own where the files are large: to read, check and compare them takes seconds, in which
 * a service answers others. The thread reads the graph through this one, so within the same transaction.
 *
 * Errors: those of the reader; BAD_USER_INPUT for files that take more memory than there is for them.
 */
export async function readImportInThread(
  reader: GraphReader,
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ReadImport> {
  if (sizeOf(files) < SMALL) return readImport(reader, files, options);
  const { port1: here, port2: there } = new MessageChannel();
  const reads = new AnsweredReads(reader, here);
  const task: ImportTask = { kind: reader.kind, port: there, files, options };
  try {
    return await withFacts(
      await inThread<ImportRead>({
        folder: __dirname,
        name: "import-worker",
        data: task,
        transfer: [there],
        maxHeapMb: MAX_HEAP_MB,
      }),
    );
  } catch (error) {
    if (reads.failure !== undefined) throw reads.failure.error;
    throw isOutOfMemory(error) ? new BadUserInputError(TOO_MUCH, {}, { cause: error }) : error;
  } finally {
    await reads.end();
  }
}

const TOO_MUCH = "The files take more memory than an import may: send them in parts.";

async function withFacts({ facts, ...read }: ImportRead): Promise<ReadImport> {
  const entities = await itemsOf<EntityFact>(facts.entities);
  const links = await itemsOf<LinkFact>(facts.links);
  return { ...read, facts: { entities, links, retractions: await itemsOf<Retraction>(facts.retractions) } };
}

function sizeOf(files: readonly ImportFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === "ERR_WORKER_OUT_OF_MEMORY";
}
