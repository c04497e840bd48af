import type { Problem } from "../../../../src/problem/problem";
import type { DocumentsRead, ReadBefore } from "../../../../src/importers/documents/read-documents";
import { readDocuments } from "../../../../src/importers/documents/read-documents";
import { readYaml } from "../../../../src/importers/documents/read-yaml";
import type { ColumnMapping } from "../../../../src/importers/tables/column-mapping";
import { namesOfReadings } from "../../../../src/importers/tables/names/names-of-readings";
import { NameDirectory } from "../../../../src/importers/tables/names/name-directory";
import type { Table } from "../../../../src/spreadsheet/table";
import { documentOfTable } from "../../../../src/importers/tables/table-document";
import type { TableDocument } from "../../../../src/importers/tables/table-document";

/** A table drawn as text: a line a row, `|` between cells. */
export function tableOf(text: string, file = "t.xlsx"): Table {
  const lines = text.trim().split("\n");
  return { file, sheet: "Лист1", rows: lines.map((line, index) => ({ row: index + 1, cells: cellsOf(line) })) };
}

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

export interface TableRead extends DocumentsRead {
  readonly document: TableDocument;
}

/** A table read against what an act document says, as the import does it. */
export async function readTable(text: string, known = "subjects: []", mapping: ColumnMapping = {}): Promise<TableRead> {
  const { before, directory } = await knownFrom(known);
  const document = await documentOfTable(tableOf(text), { directory, mapping });
  return { ...readDocuments(document.readings, before), document };
}

/** What an act document makes known, by id and by name. */
export async function knownFrom(
  yaml: string,
): Promise<{ readonly before: ReadBefore; readonly directory: NameDirectory }> {
  const reading = readYaml("known.yaml", yaml);
  const before = readDocuments([reading]);
  if (before.problems.length > 0) throw new Error(before.problems.map(({ message }) => message).join("\n"));
  return { before, directory: await NameDirectory.of(namesOfReadings([reading])) };
}

/** `3:2 «С-1»: what is wrong`: row, column, value and reason, as users see them. */
export function told({ line, column, message, ...place }: Problem): string {
  const value = place.value === undefined ? "" : ` «${place.value}»`;
  return `${line}:${column}${value}: ${message}`;
}
