import canonicalize from "canonicalize";
import { Pace } from "../event-loop/pace";
import type { DumpHeader, DumpProgress, DumpRecord } from "./dump-format";
import { DumpDigest, recordsIn } from "./dump-format";

/** The lines of a graph file: the header, each record as canonical JSON, the digest. Streams. */
export async function* writeLines(
  header: DumpHeader,
  batches: AsyncIterable<readonly DumpRecord[]> | Iterable<readonly DumpRecord[]>,
  onProgress: DumpProgress = () => undefined,
): AsyncGenerator<string> {
  const digest = new DumpDigest();
  const total = recordsIn(header.counts);
  const pace = new Pace();
  let done = 0;
  yield canonical(header);
  for await (const batch of batches) {
    for (const record of batch) {
      const line = canonical(record);
      digest.add(line);
      yield line;
      if (pace.isRestDueAfterStep()) await pace.rest();
    }
    done += batch.length;
    onProgress(done, total);
  }
  yield canonical({ end: digest.end() });
}

/** Lines as they stand in a file. */
export async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

function canonical(value: object): string {
  return canonicalize(value) ?? "";
}
