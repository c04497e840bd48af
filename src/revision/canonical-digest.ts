import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** The SHA-256 of a value's canonical JSON, in hexadecimal. */
export function canonicalDigest(value: object): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");
}
