import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { UsageError } from "../usage-error";

/** What was sent on a day, kept in a file: whoever runs the command again sends nothing twice. */
export interface SentToday {
  has(key: string): boolean;
  /** Keeps that it was sent, for whoever comes later. */
  add(keys: readonly string[]): Promise<void>;
}

/** Nobody else needs to know whom a mail went to. */
const PRIVATE = 0o600;

/**
 * Works with what the file says was sent on a day; of other days it forgets all. Nobody else works with it meanwhile.
 *
 * Errors: UsageError for a file that cannot be read or written, or holds something else, and where another one works with it.
 */
export async function withSentToday(
  file: string,
  day: string,
  work: (sent: SentToday) => Promise<void>,
): Promise<void> {
  const lock = `${file}.lock`;
  await takeLock(lock);
  try {
    const sent = new Set(await keysOf(file, day));
    await work({
      has: (key) => sent.has(key),
      add: async (keys) => {
        for (const key of keys) sent.add(key);
        await writeFile(`${file}.part`, JSON.stringify({ day, sent: [...sent] }), { mode: PRIVATE });
        await rename(`${file}.part`, file);
      },
    });
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  try {
    await (await open(lock, "wx", PRIVATE)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UsageError(
        `Reminders are being sent already, or were broken off: if nobody sends any, remove «${lock}».`,
      );
    throw new UsageError(`«${lock}» cannot be written: ${(error as Error).message}.`);
  }
}

async function keysOf(file: string, day: string): Promise<readonly string[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new UsageError(`«${file}» cannot be read: ${error.message}.`);
  });
  if (text === null) return [];
  const kept = parsed(text);
  if (kept === null)
    throw new UsageError(`«${file}» does not say what was sent: name another file by --sent, or remove it.`);
  return kept.day === day ? kept.sent : [];
}

interface Kept {
  readonly day: string;
  readonly sent: readonly string[];
}

function parsed(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    return typeof kept?.day === "string" && Array.isArray(kept.sent) ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
