import type { JWK } from "jose";
import { keysIn } from "../identity/key-set";
import { readInputFile } from "./input-file";
import { UsageError } from "./usage-error";

/** The keys of a file, the newest first. Errors: UsageError for a file that cannot be read, or holds none. */
export async function readKeys(file: string): Promise<readonly JWK[]> {
  const keys = keysIn((await readInputFile(file)).toString());
  if (keys === null) throw new UsageError(`«${file}» holds no keys: make one with \`zveno key new\`.`);
  return keys;
}
