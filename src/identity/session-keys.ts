import { readFileSync } from "node:fs";

/** Bytes of a key that seals cookies. */
const KEY_BYTES = 32;

/** The keys of a file, one a line, in base64; null where it cannot be read, or a line is no key. */
export function sessionKeysAt(path: string): readonly Uint8Array[] | null {
  try {
    const lines = readFileSync(path, "utf8").split(/\r?\n/);
    const keys = lines.filter((line) => line.trim() !== "").map((line) => Buffer.from(line.trim(), "base64"));
    return keys.length > 0 && keys.every(({ length }) => length === KEY_BYTES) ? keys : null;
  } catch {
    return null;
  }
}
