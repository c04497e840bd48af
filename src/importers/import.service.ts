import type { GraphReader, GraphStore } from "../graph/graph-store";
import type { ChangeSummary } from "../revision/change-summary";
import type { GraphFacts, RevisionReason } from "../revision/graph-facts";
import { findNewestRevision } from "../revision/revision.question";
import { previewRevision, recordRevision } from "../revision/revision.service";
import type { RecordedRevision } from "../revision/revision.service";
import { InvalidDocumentsError } from "./documents/invalid-documents-error";
import type { ImportFile, ReadFiles } from "./read-import-files";
import { readImportFiles } from "./read-import-files";
import { actsAddedTo, knownActs } from "./known/known-acts.question";
import { checkExecutors } from "./known/check-executors.question";
import { completeEntries } from "./known/complete-entries.question";
import { keepDecisions } from "./known/keep-decisions.question";
import { keepSources } from "./known/keep-sources.question";
import { leaveOutKnown } from "./known/leave-out-known.question";
import { noLongerStated } from "./known/no-longer-stated.question";
import type { Problem } from "../problem/problem";
import { readBeforeFrom } from "./known/read-before.question";
import { NO_FACTS, readDocuments } from "./read-documents";
import type { DocumentsRead } from "./read-documents";
import type { ColumnMapping } from "./tables/reading/column-mapping";

export interface ImportOptions {
  /** Whether to withdraw what an earlier version of these act documents stated and they state no more. */
  readonly replaces?: boolean;
  /** How the tables among the files are to be understood, where their own headers do not say it. */
  readonly mapping?: ColumnMapping;
}

/** What the files say and the graph does not know yet. There are no facts where there are problems. */
export interface ReadImport extends Pick<ReadFiles, "ignoredColumns" | "tables"> {
  readonly facts: GraphFacts;
  readonly problems: readonly Problem[];
  /** The revision that the files were compared with. */
  readonly revision: number;
}

/** What an import would do. It would do nothing where there are problems. */
export interface ImportPreview extends Pick<ReadFiles, "ignoredColumns" | "tables"> {
  readonly summary: ChangeSummary;
  readonly problems: readonly Problem[];
}

const NOTHING: ChangeSummary = { added: [], changed: [], withdrawn: [] };

/**
 * What importing these files would do now. Writes nothing. Errors: BAD_USER_INPUT for facts that contradict each other.
 */
export async function previewImport(
  store: GraphStore,
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<ImportPreview> {
  const { facts, problems, ignoredColumns, tables } = await readImport(store, files, options);
  const understood = { ignoredColumns, ...(tables === undefined ? {} : { tables }) };
  return { problems, ...understood, summary: problems.length > 0 ? NOTHING : await previewRevision(store, facts) };
}

/**
 * Imports the files as one revision: all of them, or nothing. Where the graph says the same already, nothing is written.
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

/** What the files say and the graph that is read does not know yet, or every problem. */
export async function readImport(
  store: GraphReader,
  files: readonly ImportFile[],
  { replaces = false, mapping = {} }: ImportOptions,
): Promise<ReadImport> {
  const { revision } = await findNewestRevision(store);
  const { readings: asWritten, ...tables } = await readImportFiles(store, files, mapping);
  // A document that replaces an earlier version of itself says all that it has to say.
  const readings = replaces ? asWritten : await completeEntries(store, asWritten);
  const before = await readBeforeFrom(store, readings);
  const acts = await knownActs(store, actsAddedTo(readings));
  const read = readDocuments(readings, { ...before, documents: [...before.documents, acts] });
  const facts = await factsToRecord(store, read, replaces);
  const ofExecutors = await checkExecutors(store, revision, { facts, documents: read.documents });
  if (ofExecutors.length > 0) return { facts: NO_FACTS, problems: ofExecutors, revision, ...tables };
  return { facts, problems: read.problems, revision, ...tables };
}

async function factsToRecord(
  store: GraphReader,
  { facts, documents }: DocumentsRead,
  replaces: boolean,
): Promise<GraphFacts> {
  const open = await keepDecisions(store, await leaveOutKnown(store, facts));
  const stated = await keepSources(store, open, documents);
  if (!replaces) return stated;
  const gone = await noLongerStated(store, documents, stated);
  return {
    links: stated.links,
    entities: [...stated.entities, ...gone.entities],
    retractions: [...stated.retractions, ...gone.retractions],
  };
}
