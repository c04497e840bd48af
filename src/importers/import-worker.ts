import type { MessagePort } from "node:worker_threads";
import { parentPort, workerData } from "node:worker_threads";
import type { Pieces } from "../event-loop/pieces";
import { piecesOf } from "../event-loop/pieces";
import type { StoreKind } from "../graph/graph-store";
import { ReaderOverPort } from "../graph/reads-over-port";
import type { GraphFacts } from "../revision/graph-facts";
import type { ImportOptions, ReadImport } from "./import.service";
import { readImport } from "./import.service";

/** What the thread is given. */
export interface ImportTask {
  readonly kind: StoreKind;
  /** At whose other end the graph is read. */
  readonly port: MessagePort;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly options: ImportOptions;
}

/** What it gives: the facts in pieces. */
export type ImportRead = Omit<ReadImport, "facts"> & { readonly facts: Readonly<Record<keyof GraphFacts, Pieces>> };

async function read({ kind, port, files, options }: ImportTask): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
  const { facts, ...rest } = await readImport(new ReaderOverPort(kind, port), sent, options);
  const { entities, links, retractions } = facts;
  const pieces = {
    entities: await piecesOf(entities),
    links: await piecesOf(links),
    retractions: await piecesOf(retractions),
  };
  parentPort?.postMessage({ ...rest, facts: pieces } satisfies ImportRead);
}

void read(workerData as ImportTask);
