import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { DataDirectory } from "./data-directory";

/** Who holds a store, as the lock file says it. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly command: string;
  /** Random: tells this holding from any other. */
  readonly token: string;
}

/** A holder on another host cannot be asked whether it lives, so a holder touches its file this often … */
const TOUCH_EVERY_MS = 5_000;
/** … and counts as gone after this long without a touch. */
const GONE_AFTER_MS = 30_000;
/** Two processes may find the same left-over file, or one finds what the other is just writing: it looks again. */
const MAX_ATTEMPTS = 12;
const LOOK_AGAIN_MS = 100;
/** A file without a holder in it is being written, unless it has been like that for this long. */
const WRITTEN_AFTER_MS = 1_000;

/** The tokens of this process's own locks: a left-over file may carry our own process id (in a container it is always 1). */
const OWN_TOKENS = new Set<string>();

/**
 * The file that says who holds a store. Own code, because the locks of libraries say that it is taken and not by whom.
 * It makes the sentence; that two processes never write at once is, in the last resort, the engine's own lock on the
 * database, which the system gives back when a process dies.
 */
export class StoreLock {
  private readonly touching: NodeJS.Timeout;

  private constructor(
    private readonly file: string,
    private readonly holder: LockHolder,
  ) {
    this.touching = setInterval(() => void this.touch(), TOUCH_EVERY_MS);
    this.touching.unref();
  }

  /** Errors: STORE_UNAVAILABLE, naming the holder. */
  static async acquire(directory: DataDirectory): Promise<StoreLock> {
    const holder = describeThisProcess();
    // Before the file is there: whoever reads it in this process must find the holder alive.
    OWN_TOKENS.add(holder.token);
    try {
      return await StoreLock.create(directory, holder);
    } catch (error) {
      OWN_TOKENS.delete(holder.token);
      throw error;
    }
  }

  private static async create(directory: DataDirectory, holder: LockHolder): Promise<StoreLock> {
    const file = directory.lockFile;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      if (await createFile(file, holder)) return new StoreLock(file, holder);
      const other = await readHolder(file);
      if (other !== undefined && (await isAlive(file, other))) throw takenBy(other, directory);
      if (other === undefined && (await ageOf(file)) < WRITTEN_AFTER_MS) await pause(LOOK_AGAIN_MS);
      else await removeLeftOver(file, other);
    }
    throw new StoreUnavailableError(
      `The lock ${file} keeps changing hands: another process is opening this store now.`,
    );
  }

  /** Removes the file if it is still ours. */
  async release(): Promise<void> {
    clearInterval(this.touching);
    OWN_TOKENS.delete(this.holder.token);
    if ((await readHolder(this.file))?.token === this.holder.token) await rm(this.file, { force: true });
  }

  private async touch(): Promise<void> {
    const now = new Date();
    await utimes(this.file, now, now).catch(() => undefined);
  }
}

function describeThisProcess(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    command: process.argv.slice(0, 3).join(" "),
    token: randomUUID(),
  };
}

async function createFile(file: string, holder: LockHolder): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(`${JSON.stringify(holder)}\n`).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new StoreUnavailableError(
      `The lock ${file} cannot be written: look at its rights and at the disk.`,
      {},
      { cause: error },
    );
  }
}

/** Undefined when the file is gone or cannot be understood. */
async function readHolder(file: string): Promise<LockHolder | undefined> {
  try {
    const holder = JSON.parse(await readFile(file, "utf8")) as Partial<LockHolder>;
    return typeof holder.pid === "number" && typeof holder.host === "string" ? (holder as LockHolder) : undefined;
  } catch {
    return undefined;
  }
}

async function isAlive(file: string, holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return (await ageOf(file)) < GONE_AFTER_MS;
  if (holder.pid === process.pid) return OWN_TOKENS.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // After a restart of the machine another program may have the number, but it does not touch the file.
  return (await ageOf(file)) < GONE_AFTER_MS;
}

async function ageOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? Number.POSITIVE_INFINITY : Date.now() - found.mtimeMs;
}

/** Moves the file away first: of two processes that do so at once, only one moves the file that both have read. */
async function removeLeftOver(file: string, expected: LockHolder | undefined): Promise<void> {
  const away = `${file}.${randomUUID()}`;
  try {
    await rename(file, away);
  } catch {
    return;
  }
  const moved = await readHolder(away);
  if (moved?.token === expected?.token) await rm(away, { force: true });
  else await rename(away, file);
}

function takenBy(holder: LockHolder, directory: DataDirectory): StoreUnavailableError {
  const where = holder.host === hostname() ? "" : ` on ${holder.host}`;
  return new StoreUnavailableError(
    `The store in ${directory.path} is held by process ${holder.pid}${where} (${holder.command}) since ${holder.since}: ` +
      "stop that process, or use another data directory.",
    { pid: holder.pid, host: holder.host, since: holder.since },
  );
}
