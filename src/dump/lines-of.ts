import { TextDecoder } from "node:util";
import { DamagedDumpError } from "./damaged-dump";

/** A node with all its states takes some kilobytes. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a file as it arrives, in UTF-8, cut at line feeds only: a name may hold what other readers of lines take
 * for the end of one. A byte order mark stays, for the reader of the header to refuse.
 *
 * Errors: DamagedDumpError for bytes that are no UTF-8, and for a line that has no end.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  let number = 0;
  for await (const chunk of bytes) {
    const lines = (rest + decoded(decoder, chunk, number + 1)).split("\n");
    rest = lines.pop() ?? "";
    number += lines.length;
    if (rest.length > LONGEST_LINE)
      throw new DamagedDumpError(
        number + 1,
        `expected a line of at most ${LONGEST_LINE} characters, found a longer one`,
      );
    yield* lines;
  }
  rest += decoded(decoder, undefined, number + 1);
  if (rest !== "") yield rest;
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new DamagedDumpError(line, "expected UTF-8, found bytes that are none");
  }
}
