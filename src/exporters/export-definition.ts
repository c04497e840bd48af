import type { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import type { ExportFormat } from "./export-format";
import type { ExportMetadata } from "./export-metadata";
import type { ExportReader } from "./export-reader";
import type { ParameterTypes } from "./parameters";

/** An export that is asked for, its parameters checked. */
export interface AskedExport {
  readonly format: ExportFormat;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly reader: ExportReader;
  readonly metadata: ExportMetadata;
}

/** An export whose first part has been read: what could be refused has been refused. */
export interface OpenedExport {
  readonly stream: Readable;
  readonly isPartial: boolean;
  /** What it is about, where the file's name should say so. */
  readonly about?: string;
}

/** One line of the table of exports. */
export interface ExportDefinition {
  readonly name: string;
  /** The title that people read. The name of the file begins with it. */
  readonly title: string;
  readonly formats: readonly ExportFormat[];
  readonly parameters: (schema: GraphQLSchema) => ParameterTypes;
  /** Whether it holds what is stored, down to the names of persons, so that it is of no use without any of it. */
  readonly isAsStored?: boolean;
  /** Errors: those of its questions, before there is a stream. */
  readonly open: (asked: AskedExport) => Promise<OpenedExport>;
}
