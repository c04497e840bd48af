import { createHash } from "node:crypto";
import type { ProvenLink, ProvenNode } from "./fact-lines";
import { linkLine, nodeLine, stateLine, withdrawnLine } from "./fact-lines";

/** Sums up the lines of a revision's facts, in order: each with a line feed, SHA-256. */
export class FactDigest {
  private readonly hash = createHash("sha256");
  private digest: string | undefined;

  add(line: string): void {
    this.hash.update(line).update("\n");
  }

  /** In hexadecimal. Nothing can be added afterwards. */
  end(): string {
    this.digest ??= this.hash.digest("hex");
    return this.digest;
  }
}

/** The digest of a revision that says nothing, as a file of a region has them. */
const NOTHING = new FactDigest().end();

/**
 * The digests of all revisions at once, from the facts as they pass in the order of a graph file (docs/dump.md): nodes by
 * id, each with its states by id, then relationships by the id of the node they leave and their own. In memory is a sum
 * for each revision, whatever the number of facts.
 */
export class RevisionDigests {
  private readonly sums = new Map<number, FactDigest>();

  addNode(node: ProvenNode): void {
    this.add(node, node.id, () => nodeLine(node));
    for (const state of node.states)
      this.add(state as unknown as Clock, state["id"] as string, () => stateLine(node.id, state));
  }

  addLink(link: ProvenLink): void {
    const { properties } = link;
    this.add(properties as unknown as Clock, properties["id"] as string, () => linkLine(link));
  }

  /** The digest of a revision. Facts can be added no more when one was asked for. */
  of(revision: number): string {
    return this.sums.get(revision)?.end() ?? NOTHING;
  }

  /** The newest revision that any fact names; 0 where there is none. */
  get newest(): number {
    return [...this.sums.keys()].reduce((newest, revision) => Math.max(newest, revision), 0);
  }

  private add({ addedIn, retractedIn }: Clock, id: string, line: () => string): void {
    this.sumOf(addedIn).add(line());
    if (typeof retractedIn === "number") this.sumOf(retractedIn).add(withdrawnLine(id));
  }

  private sumOf(revision: number): FactDigest {
    const sum = this.sums.get(revision) ?? new FactDigest();
    this.sums.set(revision, sum);
    return sum;
  }
}

interface Clock {
  readonly addedIn: number;
  readonly retractedIn?: number | null;
}
