import { constants, existsSync } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
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
 * The directory, made if it was missing.
 *
 * Errors: STORE_UNAVAILABLE when it cannot be made, read or written.
 */
export async function prepareDirectory(directory: string): Promise<DataDirectory> {
  const isPrivate = directory === IN_MEMORY;
  try {
    const path = isPrivate ? await mkdtemp(join(tmpdir(), "zveno-")) : directory;
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const described = describe(path, isPrivate);
    await keepFromOthers(described);
    return described;
  } catch (error) {
    throw unusable(`data directory ${directory}`, error as NodeJS.ErrnoException);
  }
}

/**
 * Takes the rights of other users from the store's files and from the folder of its log: an earlier version left them open. New files get none. The
 * directory keeps the rights that somebody gave it, and where the files are another user's, so do they.
 */
async function keepFromOthers({ path, databaseFile }: DataDirectory): Promise<void> {
  const own = ["sequence.json", "holder.json", basename(databaseFile)];
  const found = (await readdir(path, { withFileTypes: true })).filter(({ name }) =>
    own.some((each) => name.startsWith(each)),
  );
  const closed = found.map((each) => chmod(join(path, each.name), each.isDirectory() ? 0o700 : 0o600));
  await Promise.allSettled(closed);
}

/** Removes a private directory with all that is in it. */
export async function discardDirectory(directory: DataDirectory): Promise<void> {
  if (directory.isPrivate) await rm(directory.path, { recursive: true, force: true });
}

/**
 * Whether a database is there: asked before the engine is, because the engine makes an empty one where it finds none.
 *
 * Errors: STORE_UNAVAILABLE when there was one and its main file is gone, or something else has its name.
 */
export async function hasDatabase(directory: DataDirectory): Promise<boolean> {
  const file = await stat(directory.databaseFile).catch(() => undefined);
  if (file !== undefined && !file.isFile())
    throw new StoreUnavailableError(`${directory.databaseFile} should be the store's file, but is none: move it away.`);
  const remains = [directory.sequenceFile, `${directory.databaseFile}.wal`].find((path) => existsSync(path));
  if (file === undefined && remains !== undefined)
    throw new StoreUnavailableError(
      `The store's file ${directory.databaseFile} is missing, but ${remains} says that there was one: ` +
        "restore it from a backup, or use another data directory.",
    );
  if (file === undefined) return false;
  await access(directory.databaseFile, constants.R_OK | constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw unusable(`file ${directory.databaseFile}`, error);
  });
  return true;
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
