import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newestForm } from "../../graph/newest-form";
import { FORMAT_MIGRATIONS, formatAfter } from "../../graph/store-format";
import type { RevisionRecord } from "../../proof/revision-record";
import type { LinkRecord, NodeRecord } from "../dump-format";
import { nodeLabels } from "../dump-format";
import { LinkBounds } from "../link-bounds";
import type { RecordSink } from "../read-records";
import type { ImportTable } from "./import-table";
import { entityTable, GRAPH, IN_STATE, linkTable, REVISION, stateTable, STORE } from "./import-table";
import type { ImportRow } from "./table-file";
import { ARRAY_DELIMITER, TableFile } from "./table-file";

/** The tool's options, for `neo4j-admin database import full @import.args`. Written last: without it the rest is no graph. */
export const ARGUMENTS_FILE = "import.args";

/** Writes records as the tables that Neo4j's import takes: what a load would have written, and the store's own record. */
export class ImportFilesWriter implements RecordSink {
  private readonly files = new Map<string, TableFile>();
  private readonly bounds = new LinkBounds();

  /** `directory` must be there, and empty. */
  constructor(private readonly directory: string) {}

  async addNode(node: NodeRecord): Promise<void> {
    const { id, label, kind, addedIn, retractedIn, states } = node;
    const absences = this.bounds.add(node);
    const known = { addedIn, ...(retractedIn !== undefined && { retractedIn }) };
    const entity = { id, kind, ...known, ...newestForm(known, states), ...(absences.length > 0 && { absences }) };
    await this.add(nodeLabels(node), entityTable, entity);
    for (const state of states) {
      await this.add(label, stateTable, state);
      await this.add("IN_STATE", () => IN_STATE, { from: id, to: state["id"] });
    }
  }

  async addLink({ relation, from, to, properties }: LinkRecord): Promise<void> {
    const link = { type: relation, fromId: from, toId: to, properties };
    await this.add(relation, linkTable, { ...properties, from, to, ...this.bounds.formOf(link) });
  }

  flushNodes(): Promise<void> {
    return Promise.resolve();
  }

  flushLinks(): Promise<void> {
    return Promise.resolve();
  }

  /** Writes what makes the records a store whose newest revision is the last of these, and closes all files. */
  async finish(revisions: readonly RevisionRecord[]): Promise<void> {
    for (const revision of revisions) await this.add("Revision", () => REVISION, { ...revision });
    const newest = revisions.at(-1);
    if (newest !== undefined) {
      const { number: revision, hash, at: updatedAt } = newest;
      await this.add("Graph", () => GRAPH, { id: "graph", revision, hash, updatedAt });
    }
    // The steps from the second on are left to the first start: it follows posts to their organisations, which a table cannot.
    const formatVersion = formatAfter(FORMAT_MIGRATIONS.slice(0, 1));
    await this.add("Store", () => STORE, { id: "store", storeId: randomUUID(), formatVersion, sequence: 0 });
    for (const file of this.files.values()) await file.close();
    await writeFile(join(this.directory, ARGUMENTS_FILE), this.argumentLines());
  }

  /** Removes what was written. */
  async abandon(): Promise<void> {
    for (const file of this.files.values()) await file.remove();
    await rm(join(this.directory, ARGUMENTS_FILE), { force: true });
  }

  private async add<K extends string>(key: K, tableOf: (key: K) => ImportTable, row: ImportRow): Promise<void> {
    let file = this.files.get(key);
    if (file === undefined) {
      file = await TableFile.create(this.directory, tableOf(key));
      this.files.set(key, file);
    }
    await file.add(row);
  }

  private argumentLines(): string {
    const files = [...this.files.values()];
    const lines = [
      `--array-delimiter=U+${codePoint(ARRAY_DELIMITER)}`,
      // The tool reads faster where it may take each line for a row.
      `--multiline-fields=${files.some(({ hasLineBreaks }) => hasLineBreaks)}`,
      // A graph that lacks something is no graph.
      "--bad-tolerance=0",
      ...files.map(({ table: { option, file } }) => `${option}=./${file}`),
    ];
    return lines.map((line) => `${line}\n`).join("");
  }
}

function codePoint(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
