import { mkdir, readdir } from "node:fs/promises";
import { BadUserInputError } from "../../errors/domain-error";
import type { DumpHeader, DumpProgress } from "../dump-format";
import { readRecords, withDumpReader } from "../read-records";
import { ImportFilesWriter } from "./import-files-writer";

export interface ImportFilesOptions {
  /** Gives it up: what was written is removed, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
  readonly onProgress?: DumpProgress;
}

/**
 * Turns the lines of a graph file (docs/dump.md) into files for `neo4j-admin database import full`, in a new or empty
 * directory: all of them, or nothing. The same checks as of a load, but for the ends of relationships, which the tool
 * looks at. Gives the graph file's header. Streams: memory does not grow with the file.
 *
 * Errors: BAD_USER_INPUT for a file that is damaged, cut, of another kind or a newer format, naming the line, and for a
 * directory with something in it; those of the file system.
 */
export async function writeImportFiles(
  lines: AsyncIterable<string>,
  directory: string,
  { signal, onProgress }: ImportFilesOptions = {},
): Promise<DumpHeader> {
  const { header } = await withDumpReader(lines, signal, async (reader, rest) => {
    await makeEmpty(directory);
    const writer = new ImportFilesWriter(directory);
    try {
      await readRecords(reader, rest, writer, onProgress);
      signal?.throwIfAborted();
      await writer.finish(reader.revisions);
    } catch (error) {
      await writer.abandon();
      throw error;
    }
  });
  return header;
}

async function makeEmpty(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).length === 0) return;
  throw new BadUserInputError(`«${directory}» has something in it: name a new or an empty directory.`);
}
