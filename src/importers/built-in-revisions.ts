import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import type { GraphFacts, RevisionReason } from "../revision/graph-facts";
import type { ReadBefore } from "./documents/check-documents";
import { InvalidDocumentsError } from "./documents/invalid-documents-error";
import { readDocuments } from "./read-documents";
import type { DocumentsRead } from "./read-documents";
import { readMunicipalities } from "./documents/read-municipalities";
import type { Reading } from "./documents/read-yaml";
import { readYaml } from "./documents/read-yaml";

export interface BuiltInOptions {
  /** The project's `data/`. */
  readonly dataDirectory: string;
  /** Whether the fictional region is wanted too. */
  readonly withSample: boolean;
}

/** Facts to be recorded together, and why. */
export interface BuiltInRevision {
  readonly reason: RevisionReason;
  readonly facts: GraphFacts;
}

/** As a list of them, which reads the files once one is asked for. */
export interface BuiltInRevisions {
  readonly length: number;
  /** Errors: as `builtInRevisions`. */
  at(place: number): BuiltInRevision | undefined;
}

const BY = "Zveno";
/** The files of `data/` that are read into the graph. The others say how something else works. */
const DOCUMENTS: ReadonlySet<string> = new Set(["acts", "municipalities.csv", "programmes.yaml"]);
const SAMPLE = "sample";
/** How a file begins to say that it corrects others, and why. */
const CORRECTION = /^correction:/m;

/**
 * The built-in data as revisions, in the order in which they are to be recorded: everything at first, then each
 * correction by itself.
 *
 * Errors: InvalidDocumentsError with all mistakes of the files.
 */
export function builtInRevisions(options: BuiltInOptions): readonly BuiltInRevision[] {
  const readings = filesOf(options).map((path) => readFile(options.dataDirectory, path));
  const first = taken(readDocuments(readings.filter((reading) => correctionOf(reading) === null)));
  const revisions = [{ reason: { by: BY, why: firstReason(options) }, facts: first.facts }];
  let before: ReadBefore = first;
  for (const reading of readings) {
    const why = correctionOf(reading);
    if (why === null) continue;
    const read = taken(readDocuments([reading], before));
    revisions.push({ reason: { by: BY, why }, facts: read.facts });
    before = { known: read.known, documents: [...before.documents, ...read.documents] };
  }
  return revisions;
}

/**
 * The same, for a start that seldom needs them: a store that is filled already only has to know how many there are. To read the files
 * takes a third of a second of a start, to look for the corrections among them a few milliseconds.
 */
export function builtInRevisionsWhenAsked(options: BuiltInOptions): BuiltInRevisions {
  const corrections = filesOf(options).filter((path) => CORRECTION.test(textOf(options.dataDirectory, path)));
  let revisions: readonly BuiltInRevision[] | undefined;
  return { length: 1 + corrections.length, at: (place) => (revisions ??= builtInRevisions(options)).at(place) };
}

function firstReason({ withSample }: BuiltInOptions): string {
  const acts =
    "Встроенные данные: решение форума в Башкортостане, распоряжение в Сахалинской области, муниципальные образования";
  return withSample ? `${acts}, вымышленная Образцовая область` : acts;
}

function filesOf({ dataDirectory, withSample }: BuiltInOptions): readonly string[] {
  const all = readdirSync(dataDirectory, { recursive: true, encoding: "utf8" }).sort();
  return all
    .filter((path) => [".yaml", ".csv"].includes(extname(path)))
    .filter((path) => {
      const [top = ""] = path.split(sep);
      return DOCUMENTS.has(top) || (withSample && top === SAMPLE);
    });
}

function readFile(dataDirectory: string, path: string): Reading {
  const file = join(basename(dataDirectory), path).replaceAll("\\", "/");
  const text = textOf(dataDirectory, path);
  return extname(path) === ".csv" ? readMunicipalities(file, text) : readYaml(file, text);
}

function textOf(dataDirectory: string, path: string): string {
  return readFileSync(join(dataDirectory, path), "utf8");
}

/** Why a file corrects others; null for a file that corrects none or cannot be read. */
function correctionOf(reading: Reading): string | null {
  const content = "source" in reading ? reading.source.content : null;
  const why = (content as { correction?: unknown } | null)?.correction;
  return typeof why === "string" ? why : null;
}

function taken(read: DocumentsRead): DocumentsRead {
  if (read.problems.length > 0) throw new InvalidDocumentsError(read.problems);
  return read;
}
