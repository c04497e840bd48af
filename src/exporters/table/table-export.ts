import { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { Language } from "../../language/language";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ExportMetadata } from "../export-metadata";
import type { ExportReader } from "../export-reader";
import type { ParameterTypes } from "../parameters";
import { momentParameters } from "../parameters";
import type { Column, Pages, Table } from "./column";
import { tableOf } from "./column";
import { csvOf } from "./csv";
import { ndjsonOf } from "./ndjson";
import { primed } from "./primed";

/** Rows of a list, and whether a bound has cut it. */
export interface ReadRows<R> {
  readonly pages: Pages<R>;
  readonly isPartial: boolean;
}

/** A list that is exported as a table. `P` are its parameters, as the types of the API give them. */
export interface TableExport<P, R> {
  readonly name: string;
  readonly title: string;
  readonly parameters: (schema: GraphQLSchema) => ParameterTypes;
  readonly columns: readonly Column<R>[];
  readonly read: (reader: ExportReader, parameters: P) => ReadRows<R> | Promise<ReadRows<R>>;
}

const TABLE_FORMATS = ["csv", "xlsx", "ndjson"] as const;
type TableFormat = (typeof TABLE_FORMATS)[number];

type Writer = (table: Table, metadata: ExportMetadata) => Readable | Promise<Readable>;

const WRITERS: Readonly<Record<TableFormat, Writer>> = {
  csv: (table) => textStream(csvOf(table, Language.RU)),
  ndjson: (table, metadata) => textStream(ndjsonOf(table, metadata)),
  xlsx: async (table, metadata) => {
    // What writes workbooks is loaded when somebody wants one.
    const { workbookOf } = await import("./workbook.js");
    return workbookOf({ tables: [table], metadata, language: Language.RU });
  },
};

/** The line of the table of exports for a list. */
export function tableExport<P, R>(list: TableExport<P, R>): ExportDefinition {
  const { name, title } = list;
  return {
    name,
    title,
    formats: TABLE_FORMATS,
    parameters: (schema) => ({ ...list.parameters(schema), ...momentParameters(schema) }),
    open: (asked) => openTable(list, asked),
  };
}

async function openTable<P, R>(
  { title, columns, read }: TableExport<P, R>,
  { format, parameters, reader, metadata }: AskedExport,
): Promise<OpenedExport> {
  const { pages, isPartial } = await read(reader, parameters as P);
  const unread = tableOf(title, columns, pages);
  const table = { ...unread, pages: await primed(unread.pages) };
  const write = WRITERS[format as TableFormat];
  return { stream: await write(table, { ...metadata, isPartial }), isPartial };
}

function textStream(pieces: AsyncIterable<string>): Readable {
  return Readable.from(pieces, { objectMode: false });
}
