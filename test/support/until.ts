import { setTimeout as pause } from "node:timers/promises";

const EVERY_MS = 50;

/** Waits until something holds; fails with what it was about when that takes too long. */
export async function until(what: string, condition: () => Promise<boolean>, deadlineMs = 30_000): Promise<void> {
  const end = performance.now() + deadlineMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Waited ${deadlineMs} ms in vain until ${what}.`);
    await pause(EVERY_MS);
  }
}
