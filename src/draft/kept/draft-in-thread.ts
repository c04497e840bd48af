import { inThread } from "../../event-loop/in-thread";
import type { DraftReading, TextFile } from "../read-drafts";

/** What a reading may take; an act of a hundred pages takes 0.6 s and some tens of megabytes. */
const MOST_MS = 30_000;
const MAX_HEAP_MB = 512;

/** As `readDraft`, in a thread of its own. Errors: none. */
export async function draftInThread({ name, bytes }: TextFile): Promise<DraftReading> {
  try {
    return await inThread<DraftReading>({
      folder: __dirname,
      name: "draft-worker",
      data: { name, bytes: new Uint8Array(bytes) },
      maxHeapMb: MAX_HEAP_MB,
      signal: AbortSignal.timeout(MOST_MS),
    });
  } catch {
    const message = "the text takes too long to read: draft the act without its annexes";
    return { problems: [{ file: name, line: 1, column: 1, message }] };
  }
}
