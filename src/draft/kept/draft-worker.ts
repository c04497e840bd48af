import { parentPort, workerData } from "node:worker_threads";
import { readDraft } from "../read-drafts";

async function read({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  parentPort?.postMessage(await readDraft({ name, bytes: Buffer.from(bytes) }));
}

void read(workerData as { readonly name: string; readonly bytes: Uint8Array });
