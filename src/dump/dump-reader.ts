import { BadUserInputError } from "../errors/domain-error";
import { byCodeUnits } from "../collections/by-code-units";
import { anchored } from "../proof/anchor";
import { RevisionDigests } from "../proof/revision-digests";
import type { RevisionRecord } from "../proof/revision-record";
import { brief, DamagedDumpError } from "./damaged-dump";
import type { DumpCounts, DumpHeader, LinkRecord, NodeRecord } from "./dump-format";
import { DumpDigest, PROVEN_FORMAT, provenNode } from "./dump-format";
import { readHeader } from "./read-header";
import { requireCanonical } from "./canonical-line";
import { checkLink, checkNode, requireMap } from "./record-checks";
import { checkRevision } from "./revision-chain";

/** What a line holds, with its number, for messages. */
export type ReadRecord =
  | { readonly line: number; readonly node: NodeRecord }
  | { readonly line: number; readonly link: LinkRecord }
  | { readonly line: number; readonly revision: RevisionRecord };

/** The kinds of records in the order in which a file has them. */
const KINDS = ["revision", "node", "link"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Reads a graph file line by line and refuses what is not as it should be: in form, in order (which shows whatever is
 * there twice), in number, and by the digest at its end.
 */
export class DumpReader {
  readonly header: DumpHeader;
  private readonly records: RevisionRecord[] = [];
  private readonly digests = new RevisionDigests();
  private readonly digest = new DumpDigest();
  private readonly counted = { revisions: 0, nodes: 0, states: 0, links: 0 };
  private line = 1;
  private kind: Kind = "revision";
  private last = { from: "", id: "" };
  private isEnded = false;

  /** Errors: BAD_USER_INPUT for a line that is no header, or that of a newer format. */
  constructor(firstLine: string) {
    this.header = readHeader(firstLine);
  }

  /** What the next line holds; null for the last one. Errors: DamagedDumpError. */
  read(text: string): ReadRecord | null {
    this.line += 1;
    if (this.isEnded) throw new DamagedDumpError(this.line, "expected nothing behind the last line, found more");
    const content = this.parse(text);
    const record = this.readContent(content, text);
    // Last, because what is wrong with the content tells more.
    requireCanonical(text, content, this.line);
    return record;
  }

  private readContent(content: Readonly<Record<string, unknown>>, text: string): ReadRecord | null {
    if ("end" in content) return this.readEnd(content["end"]);
    this.digest.add(text);
    if ("revision" in content) return this.readRevision(content["revision"] as RevisionRecord);
    if ("node" in content) return this.readNode(content["node"] as NodeRecord);
    if ("link" in content) return this.readLink(content["link"] as LinkRecord);
    throw new DamagedDumpError(
      this.line,
      `expected a revision, a node, a relationship or the end, found ${brief(content)}`,
    );
  }

  /** Errors: DamagedDumpError where the last line is missing. */
  requireEnd(): void {
    if (!this.isEnded) throw new DamagedDumpError(this.line + 1, "expected more, found the end: the file is cut");
  }

  /**
   * The records of the revisions, by number, each with the digest of its facts in the file; those of a file that is older
   * than such digests are anchored anew. To be asked for behind the end.
   *
   * Errors: DamagedDumpError where a fact of a revision was changed, left out or put in.
   */
  get revisions(): readonly RevisionRecord[] {
    const digestOf = (number: number) => this.digests.of(number);
    if (this.header.format < PROVEN_FORMAT) return anchored(this.records, digestOf);
    for (const { number, digest } of this.records) if (digest !== digestOf(number)) throw this.changed(number, digest);
    return this.records;
  }

  private changed(number: number, digest: string): DamagedDumpError {
    const found = this.digests.of(number);
    return new DamagedDumpError(
      1 + number,
      `expected facts of revision ${number} with the digest ${digest}, found ${found}: one that it states or withdraws was changed, left out or put in`,
    );
  }

  private parse(text: string): Readonly<Record<string, unknown>> {
    const content = parseLine(text, this.line);
    if (Object.keys(content).length === 1) return content;
    throw new DamagedDumpError(this.line, `expected one record, found ${brief(Object.keys(content))}`);
  }

  private readRevision(revision: RevisionRecord): ReadRecord {
    this.enter("revision");
    requireMap(revision, this.place);
    checkRevision(revision, this.records.at(-1), this.line);
    this.records.push(revision);
    this.counted.revisions += 1;
    return { line: this.line, revision };
  }

  private readNode(node: NodeRecord): ReadRecord {
    this.enter("node");
    checkNode(node, this.place);
    this.advance("", node.id);
    this.digests.addNode(provenNode(node));
    this.counted.nodes += 1;
    this.counted.states += node.states.length;
    return { line: this.line, node };
  }

  private readLink(link: LinkRecord): ReadRecord {
    this.enter("link");
    checkLink(link, this.place);
    this.advance(link.from, link.properties["id"] as string);
    this.digests.addLink(link);
    this.counted.links += 1;
    return { line: this.line, link };
  }

  private get place() {
    return { line: this.line, newest: this.header.revision };
  }

  private enter(kind: Kind): void {
    if (kind === this.kind) return;
    if (KINDS.indexOf(kind) < KINDS.indexOf(this.kind))
      throw new DamagedDumpError(this.line, `expected no ${kind} behind a ${this.kind}, found one`);
    this.kind = kind;
    this.last = { from: "", id: "" };
  }

  private advance(from: string, id: string): void {
    const { last } = this;
    if ((byCodeUnits(last.from, from) || byCodeUnits(last.id, id)) >= 0)
      throw new DamagedDumpError(this.line, `expected ids in order, each once, after ${last.id}, found ${brief(id)}`);
    this.last = { from, id };
  }

  private readEnd(end: unknown): null {
    requireMap(end, this.place);
    this.checkCounts();
    const { lines, sha256 } = this.digest.end();
    if (end["lines"] !== lines)
      throw new DamagedDumpError(this.line, `expected ${brief(end["lines"])} lines of records, found ${lines}`);
    if (end["sha256"] !== sha256)
      throw new DamagedDumpError(
        this.line,
        `expected the digest ${brief(end["sha256"])}, found ${sha256}: something was changed`,
      );
    this.isEnded = true;
    return null;
  }

  private checkCounts(): void {
    const { counts, revision } = this.header;
    for (const name of Object.keys(this.counted) as (keyof DumpCounts)[])
      if (counts[name] !== this.counted[name])
        throw new DamagedDumpError(this.line, `expected ${counts[name]} ${name}, found ${this.counted[name]}`);
    if (this.records.length !== revision)
      throw new DamagedDumpError(this.line, `expected ${revision} revisions, found ${this.records.length}`);
  }
}

function parseLine(text: string, line: number): Readonly<Record<string, unknown>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new DamagedDumpError(line, `expected JSON, found none (${(error as BadUserInputError).message})`);
  }
  requireMap(content, { line });
  return content;
}
