import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve, sep } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "./usage-error";
import { printAside } from "./print";

/** Standard output, as other programs call it. */
export const STANDARD_OUTPUT = "-";

/**
 * Writes a stream to a file, which appears when it is whole, or to standard output.
 *
 * Errors: those of the stream; UsageError for a file that cannot be written.
 */
export async function writeOutput(
  output: string,
  stream: Readable | AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<void> {
  const options = signal === undefined ? {} : { signal };
  if (output === STANDARD_OUTPUT) return pipeline(stream, process.stdout, { ...options, end: false });
  const part = `${output}.part`;
  try {
    await pipeline(stream, createWriteStream(part), options);
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    throw writeError(error, output, part);
  }
}

/**
 * The error to throw: a UsageError where the file system refuses `path` or something in it, otherwise the error itself.
 */
export function writeError(error: unknown, output: string, path = output): unknown {
  if (!(error instanceof Error) || !isWithin((error as NodeJS.ErrnoException).path, path)) return error;
  return new UsageError(`«${output}» cannot be written: ${error.message}.`);
}

function isWithin(path: string | undefined, directory: string): boolean {
  return path !== undefined && `${resolve(path)}${sep}`.startsWith(`${resolve(directory)}${sep}`);
}

/** Says, beside the output, what was written to it. */
export function tellWritten(written: { readonly output: string; readonly records: number }, json?: true): void {
  const line = json === true ? JSON.stringify(written) : `${written.records} records written.`;
  printAside(line);
}
