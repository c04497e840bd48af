import { ReportState } from "../../entity/report";
import type { ImportOptions, ReadImport } from "../../importers/import.service";
import { readImportInThread } from "../../importers/import-in-thread";
import type { ImportFile } from "../../importers/read-import-files";
import { RelationKind } from "../../link/link";
import type { EntityFact } from "../../revision/graph-facts";
import { describeProblem } from "../../problem/problem";
import { visible } from "../../problem/visible";
import { checkName } from "../check-texts";
import type { Draft } from "../draft";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface ImportDocumentsInput extends WriteInput {
  readonly documents: readonly ImportDocument[];
  /** Whether what an earlier version of these act documents stated, and they state no more, is withdrawn. */
  readonly replace?: boolean;
}

/** An act document or table: as text, or its bytes in base64. */
export interface ImportDocument {
  /** Its file's name, whose ending tells what it is; facts keep it as their source. */
  readonly name: string;
  readonly text?: string | null;
  readonly base64?: string | null;
}

const MOST_DOCUMENTS = 100;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Act documents and tables are imported as one revision: all of them, or nothing. */
export const importDocuments: Mutation<ImportDocumentsInput> = {
  action: "importDocuments",
  // What files are about shows when they have been read.
  names: () => [],
  compose,
};

async function compose(draft: Draft, { documents, replace = false }: ImportDocumentsInput): Promise<WritePlan | null> {
  const problemsBefore = draft.problems.length;
  const files = filesOf(draft, documents);
  // What else is wrong does not keep them from being read: who may not write what they say is to be told just that.
  if (draft.problems.length > problemsBefore) return null;
  return composeImport(draft, files, { field: "documents", replaces: replace });
}

interface ImportHow extends ImportOptions {
  /** The field of the input that holds the files. */
  readonly field: string;
  readonly onRead?: (read: ReadImport) => void;
}

/** What files come down to; a problem for each of theirs. */
export async function composeImport(
  draft: Draft,
  files: readonly ImportFile[],
  { field, onRead, ...options }: ImportHow,
): Promise<WritePlan | null> {
  const read = await readImportInThread(draft.reader, files, options);
  onRead?.(read);
  for (const problem of read.problems) {
    const place = files.findIndex(({ name }) => name === problem.file);
    draft.refuse([field, String(Math.max(place, 0))], "FILE", visible(describeProblem(problem)));
  }
  return read.problems.length === 0 ? planOf(read) : null;
}

function planOf({ facts }: ReadImport): WritePlan {
  const { entities, links, retractions } = facts;
  const regions = entities.flatMap(({ states }) => states.flatMap(({ properties }) => regionIn(properties)));
  const about = [
    ...entities.map(({ id }) => id),
    ...[...links, ...retractions].map(({ fromId }) => fromId),
    ...entities.flatMap(whoseExecution),
  ];
  return {
    node: entities.find(({ label }) => label === "Act")?.id ?? "",
    // About nothing of anybody's: what a controller decides, only an administrator imports.
    about: decides(facts) ? [] : [...new Set(about)],
    regions: [...new Set(regions)],
    facts,
  };
}

/** Who reports, or names somebody: it has to be theirs for whom the writer acts. */
function whoseExecution(entity: EntityFact): readonly string[] {
  if (entity.label === "Report") return entity.states.map(({ properties }) => properties.bearer);
  return entity.label === "Nomination" ? entity.states.map(({ properties }) => properties.authority) : [];
}

/** Whether it says what became of a report, or takes a duty off control or puts it on it. */
function decides({ entities, links, retractions }: ReadImport["facts"]): boolean {
  const isDecided = (entity: EntityFact) =>
    entity.label === "Report" &&
    entity.states.some(({ properties }) => properties.reportState !== ReportState.SUBMITTED);
  const takesOff = ({ relation }: { readonly relation: RelationKind }) => relation === RelationKind.OFF_CONTROL;
  return entities.some(isDecided) || links.some(takesOff) || retractions.some(takesOff);
}

/** Clauses and persons have none to say; an act of no region is of nobody's. */
function regionIn(properties: object): readonly (string | null)[] {
  const { region } = properties as { readonly region?: string | null };
  return region === undefined ? [] : [region];
}

function filesOf(draft: Draft, documents: readonly ImportDocument[]): readonly ImportFile[] {
  if (documents.length === 0) draft.refuse("documents", "EMPTY", "`documents` is empty: give at least one.");
  if (documents.length > MOST_DOCUMENTS)
    draft.refuse(
      "documents",
      "TOO_MANY",
      `\`documents\` has ${documents.length}, and ${MOST_DOCUMENTS} is the most: import them in parts.`,
    );
  return documents.slice(0, MOST_DOCUMENTS).map((document, place) => fileOf(draft, document, String(place)));
}

function fileOf(draft: Draft, { name, text, base64 }: ImportDocument, place: string): ImportFile {
  checkName(draft, "documents", name);
  if ((text == null) === (base64 == null))
    draft.refuse(["documents", place], "EMPTY", "A document has either `text` or `base64`: give one of them.");
  if (base64 != null && !BASE64.test(base64))
    draft.refuse(
      ["documents", place, "base64"],
      "NOT_A_TEXT",
      "`base64` holds signs that base64 has not: encode the file anew.",
    );
  return { name, bytes: base64 == null ? Buffer.from(text ?? "") : Buffer.from(base64, "base64") };
}
