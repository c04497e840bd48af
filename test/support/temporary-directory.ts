import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const directories: string[] = [];

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

/** A directory of the test's own, removed after the tests of its file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "zveno-test-"));
  directories.push(directory);
  return directory;
}
