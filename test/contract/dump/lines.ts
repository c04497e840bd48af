import { createHash } from "node:crypto";
import { dumpLines } from "../../../src/dump/dump-graph";
import type { DumpOptions } from "../../../src/dump/dump-graph";
import { loadDump } from "../../../src/dump/load-graph";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { TestStore } from "../../support/stores";

const AT = new Date("2022-09-15T09:00:00Z");

/** All lines of a graph file. */
export async function dumped(store: GraphStore, options: Partial<DumpOptions> = {}): Promise<readonly string[]> {
  return allOf(dumpLines(store, { at: AT, version: "test", ...options }));
}

/** The lines of a dump, loaded into an empty store and dumped again. */
export async function thereAndBack(
  store: Pick<TestStore, "open">,
  lines: Iterable<string>,
  options: Partial<DumpOptions> = {},
): Promise<readonly string[]> {
  const other = await store.open();
  await loadDump(other, arriving(lines));
  const again = await dumped(other, options);
  await other.close();
  return again;
}

export async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The lines as they would arrive from a file. */
export async function* arriving(lines: Iterable<string>): AsyncGenerator<string> {
  for (const line of lines) {
    await Promise.resolve();
    yield line;
  }
}

/** The records with a header that counts them and an end that sums them up, whatever is wrong with them. */
export function sealed(lines: readonly string[]): readonly string[] {
  const records = lines.slice(1, -1);
  const count = (kind: string) => records.filter((line) => line.startsWith(`{"${kind}"`)).length;
  const states = records.join("\n").split('"nameKey"').length - 1;
  const counts = { revisions: count("revision"), nodes: count("node"), states, links: count("link") };
  const sha256 = createHash("sha256")
    .update(records.map((line) => `${line}\n`).join(""))
    .digest("hex");
  const header = { ...(JSON.parse(lines[0] ?? "") as object), counts };
  return [JSON.stringify(header), ...records, JSON.stringify({ end: { lines: records.length, sha256 } })];
}
