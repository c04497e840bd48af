import { isUtf8 } from "node:buffer";
import type { GraphReader } from "../graph/graph-store";
import type { Reading } from "./documents/read-yaml";
import { readYaml } from "./documents/read-yaml";
import type { ColumnMapping } from "./tables/reading/column-mapping";
import { knownGraphOf } from "./known/known-graph";
import { nameDirectoryOf } from "./tables/names/known-names.question";
import { declaredNames } from "./tables/names/declared-names";
import { isTableFile, readTable } from "../spreadsheet/read-table";
import type { TableReading } from "../spreadsheet/rows/text-table";
import type { UnderstoodTable } from "./tables/reading/understood-table";
import { documentsOfTables } from "./tables/documents-of-tables";

/** A file as it came: from a disk, or over HTTP. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files as act documents. */
export interface ReadFiles {
  readonly readings: readonly Reading[];
  /** Headers of the tables' columns that were not read. */
  readonly ignoredColumns: readonly string[];
  /** How each table was understood; undefined where no file is one. */
  readonly tables?: readonly UnderstoodTable[];
}

/**
 * Reads act documents and tables that belong together. Names in the tables are looked for in the graph and in the
 * documents.
 */
export async function readImportFiles(
  store: GraphReader,
  files: readonly ImportFile[],
  mapping: ColumnMapping,
): Promise<ReadFiles> {
  const readings = files.filter(({ name }) => !isTableFile(name)).map(readDocumentFile);
  const tables = await readTables(files, mapping);
  if (tables.length === 0) return { readings, ignoredColumns: [] };
  const directory = await nameDirectoryOf(store);
  for (const entry of declaredNames(readings)) directory.add(entry);
  const mapped = tables.flatMap((reading) => ("table" in reading ? [{ table: reading.table, mapping }] : []));
  const documents = await documentsOfTables(mapped, { directory, graph: knownGraphOf(store) });
  const unreadable = tables.flatMap((reading) => ("problems" in reading ? [reading] : []));
  return {
    readings: [...readings, ...unreadable, ...documents.flatMap((document) => document.readings)],
    ignoredColumns: documents.flatMap((document) => document.ignoredColumns),
    tables: documents.map(({ understood }) => understood),
  };
}

/** One after the other: each may take much memory while it is read. */
async function readTables(files: readonly ImportFile[], { sheet }: ColumnMapping): Promise<readonly TableReading[]> {
  const tables: TableReading[] = [];
  for (const { name, bytes } of files.filter((file) => isTableFile(file.name)))
    tables.push(await readTable(name, bytes, sheet === undefined ? {} : { sheet }));
  return tables;
}

function readDocumentFile({ name, bytes }: ImportFile): Reading {
  if (isUtf8(bytes)) return readYaml(name, bytes.toString());
  const message = "expected text in UTF-8, found other bytes: save the file as UTF-8";
  return { problems: [{ file: name, line: 1, column: 1, message }] };
}
