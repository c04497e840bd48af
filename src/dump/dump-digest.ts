import { createHash } from "node:crypto";
import type { DumpEnd } from "./dump-format";

/** Sums up the lines of records as they pass. */
export class DumpDigest {
  private readonly hash = createHash("sha256");
  private lines = 0;

  add(line: string): void {
    this.hash.update(line).update("\n");
    this.lines += 1;
  }

  /** For the last line; nothing can be added behind it. */
  end(): DumpEnd {
    return { lines: this.lines, sha256: this.hash.digest("hex") };
  }
}
