import { DamagedDumpError } from "./damaged-dump";

/**
 * Errors: DamagedDumpError for a line that is not the one text of its content that RFC 8785 allows: blanks, keys out of
 * order or twice, numbers and signs written otherwise. One content would have several digests.
 */
export function requireCanonical(text: string, content: unknown, line: number): void {
  requireCompact(text, content, line);
  if (!hasSortedKeys(content)) throw notCanonical(line);
}

/** The same, but for the order of keys: JSON.stringify leaves them as it found them. */
export function requireCompact(text: string, content: unknown, line: number): void {
  if (JSON.stringify(content) !== text) throw notCanonical(line);
}

function notCanonical(line: number): DamagedDumpError {
  return new DamagedDumpError(
    line,
    "expected canonical JSON (RFC 8785), without blanks and with sorted keys, found other",
  );
}

function hasSortedKeys(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(hasSortedKeys);
  let before = "";
  for (const key in value) {
    if (key < before || !hasSortedKeys((value as Record<string, unknown>)[key])) return false;
    before = key;
  }
  return true;
}
