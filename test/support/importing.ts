import { loadBuiltInData } from "../../src/api/load-built-in-data";
import type { GraphStore } from "../../src/graph/graph-store";
import type { ImportOptions, ImportPreview } from "../../src/importers/import.service";
import { importFiles, previewImport } from "../../src/importers/import.service";
import type { ImportFile } from "../../src/importers/read-import-files";
import { describeProblem } from "../../src/problem/problem";
import { builtInData } from "./once-a-worker/built-once";

const AT = new Date("2024-09-15T09:00:00Z");
const REASON = { by: "test", why: "test" };

/** Files by name: their text, or their bytes. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** What an import came to: its problems as users see them, and what it changes. */
export interface Imported extends Pick<ImportPreview, "summary" | "tables"> {
  readonly problems: readonly string[];
}

/** Fills a store as the first start of the service does, the invented region with it. */
export async function fillWithBuiltInData(store: GraphStore): Promise<void> {
  await loadBuiltInData(store, builtInData(true), () => AT);
}

/** What importing these files would do. */
export async function previewing(store: GraphStore, files: Files, options: ImportOptions = {}): Promise<Imported> {
  const { problems, ...preview } = await previewImport(store, filesOf(files), options);
  return { ...preview, problems: problems.map(describeProblem) };
}

/** Imports files that have no problems; what they would change is told by the preview before. */
export async function importing(store: GraphStore, files: Files, options: ImportOptions = {}): Promise<Imported> {
  const preview = await previewing(store, files, options);
  expect(preview.problems).toEqual([]);
  await importFiles(store, filesOf(files), { ...options, reason: REASON, at: AT });
  return preview;
}

/** What a preview counts: added, changed and withdrawn facts. */
export function countsOf({ summary }: Imported): readonly [added: number, changed: number, withdrawn: number] {
  return [summary.added.length, summary.changed.length, summary.withdrawn.length];
}

function filesOf(files: Files): readonly ImportFile[] {
  return Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content as string) }));
}
