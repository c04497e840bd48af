import { createReadStream } from "node:fs";
import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { BadUserInputError } from "../errors/domain-error";
import { InvalidDocumentsError } from "../importers/documents/invalid-documents-error";
import { UsageError } from "./usage-error";

/** As large as a table may be. */
const MAX_BYTES = 20_000_000;

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ["ENOENT", "there is none: check the path"],
  ["EACCES", "you may not read it: ask for the right to"],
  ["EPERM", "you may not read it: ask for the right to"],
  ["ELOOP", "it is a link that leads back to itself: name the file"],
  ["ENOTDIR", "a part of the path is a file: check the path"],
  ["ENAMETOOLONG", "its name is too long: check the path"],
]);

/**
 * The bytes of a file that is read whole. It is looked at before it is read: a device never ends, and a pipe may wait
 * for ever.
 *
 * Errors: UsageError for what is not there or may not be read; BAD_USER_INPUT for what is no file, and for a file above
 * 20 MB.
 */
export async function readInputFile(path: string): Promise<Buffer> {
  const { size } = await requireInput(path, (found) => found.isFile());
  if (size > MAX_BYTES) throw tooLarge(path, size);
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
}

/** A file of any size, or a pipe that a shell has opened, read piece by piece. Errors: as `readInputFile`. */
export async function openInputFile(path: string): Promise<Readable> {
  await requireInput(path, (found) => found.isFile() || found.isFIFO());
  return new Promise((resolve, reject) => {
    const stream = createReadStream(path);
    stream.once("open", () => resolve(stream)).once("error", (error) => reject(unreadable(path, error)));
  });
}

async function requireInput(path: string, isFit: (found: Stats) => boolean): Promise<Stats> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  if (isFit(found)) return found;
  const what = found.isDirectory() ? "a directory" : "a device, a pipe or a socket";
  throw new BadUserInputError(`«${path}» cannot be read: it is ${what}: name a file.`);
}

function unreadable(path: string, { code }: NodeJS.ErrnoException): UsageError {
  const reason = REASONS.get(code) ?? `the system says ${code ?? "nothing about why"}`;
  return new UsageError(`«${path}» cannot be read: ${reason}.`);
}

function tooLarge(path: string, size: number): InvalidDocumentsError {
  const message = `expected at most ${MAX_BYTES} bytes, found ${size}: split the file`;
  return new InvalidDocumentsError([{ file: path, line: 1, column: 1, message }]);
}
