import type { GraphStore } from "../../src/graph/graph-store";
import type { ReadBefore } from "../../src/importers/documents/check-documents";
import type { Reading } from "../../src/importers/documents/read-yaml";
import { readYaml } from "../../src/importers/documents/read-yaml";
import { actsAddedTo, knownActs } from "../../src/importers/known/known-acts.question";
import { knownGraphOf } from "../../src/importers/known/known-graph";
import { readBeforeFrom } from "../../src/importers/known/read-before.question";
import type { DocumentsRead } from "../../src/importers/read-documents";
import { readDocuments } from "../../src/importers/read-documents";
import { documentsOfTables } from "../../src/importers/tables/documents-of-tables";
import { declaredNames } from "../../src/importers/tables/names/declared-names";
import { nameDirectoryOf } from "../../src/importers/tables/names/known-names.question";
import { NameDirectory } from "../../src/importers/tables/names/name-directory";
import type { TableContext, TableDocument } from "../../src/importers/tables/prepare-table";
import type { ColumnMapping } from "../../src/importers/tables/reading/column-mapping";
import type { Problem } from "../../src/problem/problem";
import type { TextTable } from "../../src/spreadsheet/rows/text-table";

/** A table drawn as text: a line a row, `|` between cells. */
export function tableOf(text: string, file = "t.xlsx"): TextTable {
  const lines = text.trim().split("\n");
  return { file, sheet: "Лист1", rows: lines.map((line, index) => ({ row: index + 1, cells: cellsOf(line) })) };
}

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

/** What a table says when it is imported by itself. */
export async function documentOf(
  table: TextTable,
  context: TableContext,
  mapping: ColumnMapping = {},
): Promise<TableDocument> {
  const [document] = await documentsOfTables([{ table, mapping }], context);
  if (document === undefined) throw new Error("A table gives a document.");
  return document;
}

export interface TableRead extends DocumentsRead {
  readonly document: TableDocument;
}

/** A table, drawn as text, read against what an act document says. */
export function readTableText(text: string, known = "subjects: []", mapping: ColumnMapping = {}): Promise<TableRead> {
  return readAgainstText(tableOf(text), known, mapping);
}

/** A table read against what an act document says, as the import does it. */
export async function readAgainstText(
  table: TextTable,
  known: string,
  mapping: ColumnMapping = {},
): Promise<TableRead> {
  const { before, directory } = await knownFrom(known);
  const document = await documentOf(table, { directory }, mapping);
  return { ...readDocuments(document.readings, before), document };
}

/** A table read against what a store knows, as the import does it. */
export async function readAgainstStore(
  store: GraphStore,
  table: TextTable,
  mapping: ColumnMapping,
): Promise<DocumentsRead> {
  const context = { directory: await nameDirectoryOf(store), graph: knownGraphOf(store) };
  const { readings } = await documentOf(table, context, mapping);
  const before = await readBeforeFrom(store, readings);
  const acts = await knownActs(store, actsAddedTo(readings));
  return readDocuments(readings, { ...before, documents: [...before.documents, acts] });
}

/** What an act document makes known, by id and by name. */
export async function knownFrom(
  yaml: string,
): Promise<{ readonly before: ReadBefore; readonly directory: NameDirectory }> {
  const { reading, before } = documentFrom(yaml);
  return { before, directory: await NameDirectory.of(declaredNames([reading])) };
}

interface KnownDocument {
  readonly reading: Reading;
  readonly before: ReadBefore;
}

const documents = new Map<string, KnownDocument>();

/** An act document without problems, read once: most tests of a file read their tables against the same. */
function documentFrom(yaml: string): KnownDocument {
  const read = documents.get(yaml) ?? readKnown(yaml);
  documents.set(yaml, read);
  return read;
}

function readKnown(yaml: string): KnownDocument {
  const reading = readYaml("known.yaml", yaml);
  const before = readDocuments([reading]);
  if (before.problems.length > 0) throw new Error(before.problems.map(({ message }) => message).join("\n"));
  return { reading, before };
}

/** `3:2 «С-1»: what is wrong`: row, column, value and reason, as users see them. */
export function shownProblem({ line, column, message, ...place }: Problem): string {
  const value = place.value === undefined ? "" : ` «${place.value}»`;
  return `${line}:${column}${value}: ${message}`;
}
