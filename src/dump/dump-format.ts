import { createHash } from "node:crypto";
import type { EntityLabel } from "../entity/entity";
import type { Row } from "../graph/cypher-query";
import type { RelationKind } from "../link/link";
import type { SubjectKind } from "../entity/subject";
import { SUBJECT_KINDS } from "../entity/subject-kinds";
import type { ProvenNode } from "../proof/fact-lines";
import type { RevisionRecord } from "../proof/revision-record";

/** Raised when a file is written that earlier versions would misread. */
export const DUMP_FORMAT = 2;

/** From this format on, the digest of a revision is that of its facts in the file. */
export const PROVEN_FORMAT = 2;

/** How many of each a graph file holds. States stand with their nodes. */
export interface DumpCounts {
  readonly revisions: number;
  readonly nodes: number;
  readonly states: number;
  readonly links: number;
}

/** The first line of a graph file (docs/dump.md). */
export interface DumpHeader {
  readonly zveno: "graph";
  readonly format: number;
  /** The newest revision in the file. */
  readonly revision: number;
  /** Null for the whole graph. */
  readonly region: string | null;
  /** An instant in UTC: when the file was made. */
  readonly time: string;
  /** Of what made it. */
  readonly version: string;
  readonly counts: DumpCounts;
}

/** A node with all its states, by id, as they are stored. */
export interface NodeRecord {
  readonly id: string;
  readonly label: EntityLabel;
  /** Of subjects. */
  readonly kind?: SubjectKind;
  readonly addedIn: number;
  readonly retractedIn?: number;
  readonly states: readonly Row[];
}

/** The labels of a stored node, as Cypher joins them: `Entity:Subject:School`. */
export function nodeLabels({ label, kind }: Pick<NodeRecord, "label" | "kind">): string {
  return ["Entity", label, ...(kind === undefined ? [] : [SUBJECT_KINDS[kind].label])].join(":");
}

/** The node as it counts for the digests of revisions. */
export function provenNode({ label: _label, ...node }: NodeRecord): ProvenNode {
  return { ...node, labels: nodeLabels({ label: _label, ...node }).split(":") };
}

/** A relationship between two nodes as it is stored. */
export interface LinkRecord {
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

/** What one line holds between the first and the last. */
export type DumpRecord =
  | { readonly revision: RevisionRecord }
  | { readonly node: NodeRecord }
  | { readonly link: LinkRecord };

/** The last line: how many lines of records there are, and the SHA-256 of them, each with its line feed. */
export interface DumpEnd {
  readonly lines: number;
  readonly sha256: string;
}

/** Sums up the lines of records as they pass. */
export class DumpDigest {
  private readonly hash = createHash("sha256");
  private lines = 0;

  add(line: string): void {
    this.hash.update(line).update("\n");
    this.lines += 1;
  }

  /** What the last line says of the lines before it. Nothing can be added afterwards. */
  end(): DumpEnd {
    return { lines: this.lines, sha256: this.hash.digest("hex") };
  }
}

/** The number of lines of records. */
export function recordsIn({ revisions, nodes, links }: DumpCounts): number {
  return revisions + nodes + links;
}

/** Called after each batch with the lines of records done and the number of all. */
export type DumpProgress = (done: number, total: number) => void;
