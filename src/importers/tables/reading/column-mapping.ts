import { z } from "zod";
import type { Problem } from "../../../problem/problem";
import { shown } from "../../../problem/shown";
import { readYamlAs } from "../../documents/read-yaml-as";
import type { DocumentPath } from "../../documents/source-document";
import { problemAt } from "../../documents/source-document";
import { TABLE_KINDS } from "../kinds/table-kind";
import { tableKinds } from "../kinds/table-kinds";

const MAPPING = z.strictObject({
  /** Kind of the table. */
  kind: z.enum(TABLE_KINDS).optional(),
  /** The sheet of a workbook. */
  sheet: z.string().min(1).optional(),
  /** Header in the file → field of the kind, or «-» for a column that is not read. */
  columns: z.record(z.string(), z.string()).optional(),
  /** Field → what a blank cell, or a column that is not there, says. */
  defaults: z.record(z.string(), z.string()).optional(),
});

/** What a mapping says of a column that is not to be read. */
export const UNREAD = "-";

/** How a table's own headers are to be understood, and what it leaves out. */
export type ColumnMapping = z.infer<typeof MAPPING>;

/** The mapping of a YAML file, or every mistake that it has: unknown keys, kinds and fields. */
export function readColumnMapping(
  file: string,
  text: string,
): { readonly mapping: ColumnMapping } | { readonly problems: readonly Problem[] } {
  const reading = readYamlAs(MAPPING, file, text);
  if ("problems" in reading) return reading;
  const { content, source } = reading;
  const problems = unknownFields(content).map(([path, message]) => problemAt(source, path, message));
  return problems.length > 0 ? { problems } : { mapping: content };
}

/** A mistake for each field that no table of the mapping's kind has. */
function unknownFields({ kind, columns = {}, defaults = {} }: ColumnMapping): (readonly [DocumentPath, string])[] {
  const kinds = kind === undefined ? Object.values(tableKinds) : [tableKinds[kind]];
  const fields = new Set(kinds.flatMap((each) => Object.keys(each.columns)));
  const named = [
    ...Object.entries(columns)
      .filter(([, field]) => field !== UNREAD)
      .map(([header, field]) => ({ field, path: ["columns", header] })),
    ...Object.keys(defaults).map((field) => ({ field, path: ["defaults", field] })),
  ];
  return named
    .filter(({ field }) => !fields.has(field))
    .map(({ field, path }) => [path, `expected one of the fields ${[...fields].join(", ")}; found ${shown(field)}`]);
}
