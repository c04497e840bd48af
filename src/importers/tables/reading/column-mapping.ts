import { shown } from "../../../problem/shown";
import { parseDocument } from "yaml";
import { z } from "zod";
import type { Problem } from "../../../problem/problem";
import { TABLE_KINDS } from "../kinds/table-kind";
import { tableKinds } from "../kinds/table-kinds";

const MAPPING = z.strictObject({
  /** Kind of the table. */
  kind: z.enum(TABLE_KINDS).optional(),
  /** The sheet of a workbook. */
  sheet: z.string().min(1).optional(),
  /** Header in the file → field of the kind. */
  columns: z.record(z.string(), z.string()).optional(),
  /** Field → what a blank cell, or a column that is not there, says. */
  defaults: z.record(z.string(), z.string()).optional(),
});

/** How a table's own headers are to be understood, and what it leaves out. */
export type ColumnMapping = z.infer<typeof MAPPING>;

/** Reads a mapping file (YAML). Every mistake is told: unknown keys, kinds and fields. */
export function readColumnMapping(
  file: string,
  text: string,
): { readonly mapping: ColumnMapping } | { readonly problems: readonly Problem[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  const told = (messages: readonly string[]) => ({
    problems: messages.map((message) => ({ file, line: 1, column: 1, message })),
  });
  if (document.errors.length > 0) return told(document.errors.map(({ message }) => message));
  const read = MAPPING.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!read.success)
    return told(read.error.issues.map(({ path, message }) => `${path.join(".") || "the mapping"}: ${message}`));
  const unknown = unknownFields(read.data);
  return unknown.length > 0 ? told(unknown) : { mapping: read.data };
}

/** A problem for each field that no table of the mapping's kind has. */
function unknownFields({ kind, columns = {}, defaults = {} }: ColumnMapping): string[] {
  const kinds = kind === undefined ? Object.values(tableKinds) : [tableKinds[kind]];
  const fields = new Set(kinds.flatMap((each) => Object.keys(each.columns)));
  const named = [...Object.values(columns), ...Object.keys(defaults)];
  return named
    .filter((field) => !fields.has(field))
    .map((field) => `expected one of the fields ${[...fields].join(", ")}; found ${shown(field)}`);
}
