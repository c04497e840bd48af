import type { Stats } from "node:fs";
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { StoreUnavailableError } from "../../errors/domain-error";

/** The name for a private directory that is removed at the end. */
const IN_MEMORY = ":memory:";

/** Where the store's files are. */
export interface DataDirectory {
  readonly path: string;
  /** Whether it is removed at close. Then nobody else can have it open, and nothing in it must outlive a loss of power. */
  readonly isPrivate: boolean;
  readonly databaseFile: string;
  readonly sequenceFile: string;
  readonly holderFile: string;
}

/**
 * The directory, made if it was missing. At once, as `checkDatabase` looks: whoever opens a store has the engine's
 * process at work when the call returns, and may be busy itself until that has read its file.
 *
 * Errors: STORE_UNAVAILABLE when it cannot be made, read or written.
 */
export function prepareDirectory(directory: string): DataDirectory {
  const isPrivate = directory === IN_MEMORY;
  try {
    const path = isPrivate ? mkdtempSync(join(tmpdir(), "zveno-")) : directory;
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const described = describe(path, isPrivate);
    keepFromOthers(described);
    return described;
  } catch (error) {
    throw unusable(`data directory ${directory}`, error as NodeJS.ErrnoException);
  }
}

/**
 * Takes the rights of other users from the store's files and from the folder of its log: an earlier version left them open. New files get none. The
 * directory keeps the rights that somebody gave it, and where the files are another user's, so do they.
 */
function keepFromOthers({ path, databaseFile }: DataDirectory): void {
  const own = ["sequence.json", "holder.json", basename(databaseFile)];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!own.some((name) => entry.name.startsWith(name))) continue;
    try {
      chmodSync(join(path, entry.name), entry.isDirectory() ? 0o700 : 0o600);
    } catch {
      // Another user's file.
    }
  }
}

/** Removes a private directory with all that is in it. */
export async function discardDirectory(directory: DataDirectory): Promise<void> {
  if (directory.isPrivate) await rm(directory.path, { recursive: true, force: true });
}

/**
 * Looks whether the database is there, before the engine does, which makes an empty one where it finds none. A directory
 * that never had one is as it should be.
 *
 * Errors: STORE_UNAVAILABLE when there was one and its main file is gone, or something else has its name, or it may not
 * be read and written.
 */
export function checkDatabase({ databaseFile, sequenceFile }: DataDirectory): void {
  const file = statsOf(databaseFile);
  if (file !== undefined && !file.isFile())
    throw new StoreUnavailableError(`${databaseFile} should be the store's file, but is none: move it away.`);
  const remains = [sequenceFile, `${databaseFile}.wal`].find((path) => existsSync(path));
  if (file === undefined && remains !== undefined)
    throw new StoreUnavailableError(
      `The store's file ${databaseFile} is missing, but ${remains} says that there was one: ` +
        "restore it from a backup, or use another data directory.",
    );
  if (file === undefined) return;
  try {
    accessSync(databaseFile, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw unusable(`file ${databaseFile}`, error as NodeJS.ErrnoException);
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function describe(path: string, isPrivate: boolean): DataDirectory {
  return {
    path,
    isPrivate,
    databaseFile: join(path, "graph.grafeo"),
    sequenceFile: join(path, "sequence.json"),
    holderFile: join(path, "holder.json"),
  };
}

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ["EACCES", "this user has no right to read and write it"],
  ["EPERM", "this user has no right to read and write it"],
  ["EROFS", "its file system can only be read"],
  ["EEXIST", "it is a file"],
  ["ENOTDIR", "a part of its path is a file"],
  ["ENOSPC", "the disk is full"],
]);

function unusable(what: string, error: NodeJS.ErrnoException): StoreUnavailableError {
  const reason = REASONS.get(error.code) ?? `the system says ${error.code ?? error.message}`;
  return new StoreUnavailableError(
    `The ${what} cannot be used, because ${reason}: change that, or name another directory in ZVENO_DATA_DIR.`,
    {},
    { cause: error },
  );
}
