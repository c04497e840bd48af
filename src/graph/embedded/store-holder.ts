import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { DataDirectory } from "./data-directory";

/** Who has a store open, as its `holder.json` says. */
export interface StoreHolder {
  readonly pid: number;
  readonly host: string;
  /** The instant at which the process started. */
  readonly since: string;
  readonly command: string;
}

const THIS_PROCESS: StoreHolder = {
  pid: process.pid,
  host: hostname(),
  since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
  command: process.argv.slice(0, 3).join(" "),
};

/**
 * Writes beside the store that this process has it open. The file makes a sentence and keeps nobody out: the engine's
 * own lock on the database does that, which the system takes back when a process dies. So it may be missing or stale.
 */
export async function writeHolder({ holderFile }: DataDirectory): Promise<void> {
  await writeFile(holderFile, `${JSON.stringify(THIS_PROCESS)}\n`, { mode: 0o600 }).catch(() => undefined);
}

/** Removes what `writeHolder` wrote. The caller still has the store open, or the file could be the next holder's. */
export async function removeHolder({ holderFile }: DataDirectory): Promise<void> {
  await rm(holderFile, { force: true }).catch(() => undefined);
}

/** The holder that the file names; undefined when the file is missing or cannot be understood. */
export async function readHolder({ holderFile }: DataDirectory): Promise<StoreHolder | undefined> {
  try {
    const holder = JSON.parse(await readFile(holderFile, "utf8")) as Partial<StoreHolder>;
    return typeof holder.pid === "number" && typeof holder.host === "string" ? (holder as StoreHolder) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the file still names this process. It does not once another process has had the store, which it can get while
 * the engine's process is replaced, because the lock is free then.
 */
export async function isStillHolder(directory: DataDirectory): Promise<boolean> {
  const holder = await readHolder(directory);
  return holder?.pid === THIS_PROCESS.pid && holder.host === THIS_PROCESS.host && holder.since === THIS_PROCESS.since;
}

/** Whether the holder is certainly running: it is another process of this host, and that one exists. */
export function isRunning(holder: StoreHolder | undefined): boolean {
  if (holder?.host !== THIS_PROCESS.host || holder.pid === THIS_PROCESS.pid) return false;
  try {
    return process.kill(holder.pid, 0);
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The error for a store whose lock another process has: names that process where its file does. */
export function heldError(
  { path }: DataDirectory,
  holder: StoreHolder | undefined,
  cause: unknown,
): StoreUnavailableError {
  if (holder === undefined)
    return new StoreUnavailableError(
      `The store in ${path} cannot be locked: stop the process that has it open, use another data directory, or put ` +
        "this one on a file system that keeps locks.",
      {},
      { cause },
    );
  const { pid, host, since, command } = holder;
  const where = host === THIS_PROCESS.host ? "" : ` on ${host}`;
  return new StoreUnavailableError(
    `The store in ${path} is held by process ${pid}${where} (${command}) since ${since}: ` +
      "stop that process, or use another data directory.",
    { pid, host, since },
    { cause },
  );
}
