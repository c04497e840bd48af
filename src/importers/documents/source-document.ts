import type { ActDocument } from "./act-document";
import type { Position, Problem } from "../../problem/problem";

/** The way from the top of a document to one of its values: `["acts", 0, "provisions", 2, "path"]`. */
export type DocumentPath = readonly (string | number)[];

/** What was read from a file, before anybody checked it. */
export interface SourceContent {
  /** As people know it: `data/acts/bashkortostan-forum-2022.yaml`. */
  readonly file: string;
  readonly content: unknown;
  /** Where a value stands in the file; the nearest place around it, for a value that is not there. */
  readonly positionOf: (path: DocumentPath) => Position;
}

/** A file that fits the schema. */
export interface SourceDocument extends SourceContent {
  readonly content: ActDocument;
}

export function problemAt(source: SourceContent, path: DocumentPath, message: string): Problem {
  return { file: source.file, ...source.positionOf(path), message };
}

/** `data/acts/x.yaml:12:7`, for a message that points to another place. */
export function placeOf(source: SourceContent, path: DocumentPath): string {
  const { line, column } = source.positionOf(path);
  return `${source.file}:${line}:${column}`;
}
