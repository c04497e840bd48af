import { isUtf8 } from "node:buffer";
import type { GraphStore } from "../graph/graph-store";
import type { ChangeSummary } from "../revision/change-summary";
import type { GraphFacts, RevisionReason } from "../revision/graph-facts";
import { findNewestRevision } from "../revision/revision.question";
import { previewRevision, recordRevision } from "../revision/revision.service";
import type { RecordedRevision } from "../revision/revision.service";
import { InvalidDocumentsError } from "./invalid-documents-error";
import { leaveOutKnown } from "./leave-out-known.question";
import { noLongerStated } from "./no-longer-stated.question";
import type { Problem } from "./problem";
import { readBeforeFrom } from "./read-before.question";
import { readDocuments } from "./read-documents";
import type { Reading } from "./read-yaml";
import { readYaml } from "./read-yaml";

/** A file as it came: from a disk, or over HTTP. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ImportOptions {
  /** Whether to withdraw what an earlier version of these act documents stated and they state no more. */
  readonly replaces?: boolean;
}

/** What the files say, against what the graph knows; with problems, no facts. */
export interface ReadImport {
  readonly facts: GraphFacts;
  readonly problems: readonly Problem[];
  /** The revision that the files were compared with. */
  readonly revision: number;
}

/** What an import would do; with problems, nothing. */
export interface ImportPreview {
  readonly summary: ChangeSummary;
  readonly problems: readonly Problem[];
}

const NOTHING: ChangeSummary = { added: [], changed: [], withdrawn: [] };

/** What importing these files would do now. Writes nothing. */
export async function previewImport(
  store: GraphStore,
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<ImportPreview> {
  const { facts, problems } = await readImport(store, files, options);
  return { problems, summary: problems.length > 0 ? NOTHING : await previewRevision(store, facts) };
}

/**
 * Imports the files as one revision: all of them, or nothing; nothing either where the graph says the same already.
 *
 * Errors: BAD_USER_INPUT with all problems; CONFLICT where somebody else wrote meanwhile.
 */
export async function importFiles(
  store: GraphStore,
  files: readonly ImportFile[],
  { reason, at, ...options }: ImportOptions & { readonly reason: RevisionReason; readonly at: Date },
): Promise<RecordedRevision> {
  const { facts, problems, revision } = await readImport(store, files, options);
  if (problems.length > 0) throw new InvalidDocumentsError(problems);
  return recordRevision(store, facts, { reason, at, expectedRevision: revision });
}

async function readImport(
  store: GraphStore,
  files: readonly ImportFile[],
  { replaces = false }: ImportOptions,
): Promise<ReadImport> {
  const { revision } = await findNewestRevision(store);
  const { documents, problems, ...read } = readDocuments(files.map(readFile), await readBeforeFrom(store));
  const stated = await leaveOutKnown(store, read.facts);
  const gone = replaces ? await noLongerStated(store, documents, stated) : { entities: [], retractions: [] };
  const facts = {
    links: stated.links,
    entities: [...stated.entities, ...gone.entities],
    retractions: [...stated.retractions, ...gone.retractions],
  };
  return { facts, problems, revision };
}

function readFile({ name, bytes }: ImportFile): Reading {
  if (isUtf8(bytes)) return readYaml(name, bytes.toString());
  const message = "expected text in UTF-8, found other bytes: save the file as UTF-8";
  return { problems: [{ file: name, line: 1, column: 1, message }] };
}
