import type { Row } from "../graph/cypher-query";
import { markAllPosts } from "../graph/absences";
import { ALL_AGREED } from "../graph/agreed";
import { ALL_BORNE_ROLES } from "../graph/borne-roles";
import type { StoreKind } from "../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../graph/graph-store";
import { markInParts } from "../graph/mark-in-parts";
import { newestForm } from "../graph/newest-form";
import type { RelationKind } from "../link/link";
import { addLinksQuery } from "../revision/revision.query";
import { DamagedDumpError } from "./damaged-dump";
import type { LinkRecord, NodeRecord } from "./dump-format";
import { nodeLabels } from "./dump-format";
import { InFlight } from "../event-loop/in-flight";
import { LinkBounds } from "./link-bounds";
import type { LoadMark } from "./load-mark";
import { addNodesQuery, knownIdsQuery } from "./load.query";
import type { RecordSink } from "./read-records";

/**
 * Rows of one transaction. Measured on both stores: with 500 a load takes half as long again, with 5,000 a tenth less
 * and more memory.
 */
const BATCH_SIZE = 2_000;

/** Transactions under way at once. The embedded store writes one at a time, and the next is made ready meanwhile. */
const AT_ONCE: Readonly<Record<StoreKind, number>> = { embedded: 2, neo4j: 3 };

interface LinkRow {
  readonly line: number;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Row;
}

/** Writes records in batches, each a transaction of its own, several of them at once: nobody sees any of them yet. */
export class LoadWriter implements RecordSink {
  private readonly nodes = new Map<string, Row[]>();
  private readonly links = new Map<RelationKind, LinkRow[]>();
  private readonly bounds = new LinkBounds();
  private readonly transactions: InFlight;

  constructor(
    private readonly mark: LoadMark,
    kind: StoreKind,
  ) {
    this.transactions = new InFlight(AT_ONCE[kind]);
  }

  async addNode(node: NodeRecord): Promise<void> {
    const { id, kind, addedIn, retractedIn, states } = node;
    const absences = this.bounds.add(node);
    const entity = {
      addedIn,
      ...newestForm({ addedIn, ...(retractedIn !== undefined && { retractedIn }) }, states),
      ...(absences.length === 0 ? {} : { absences }),
      ...(kind === undefined ? {} : { kind }),
      ...(retractedIn === undefined ? {} : { retractedIn }),
    };
    const labels = nodeLabels(node);
    const rows = this.nodes.get(labels) ?? [];
    this.nodes.set(labels, rows);
    rows.push({ id, entity, states });
    if (rows.length >= BATCH_SIZE) await this.writeNodes(labels, rows.splice(0));
  }

  async addLink({ relation, from, to, properties }: LinkRecord, line: number): Promise<void> {
    const rows = this.links.get(relation) ?? [];
    this.links.set(relation, rows);
    const form = this.bounds.formOf({ type: relation, fromId: from, toId: to, properties });
    rows.push({ line, fromId: from, toId: to, properties: { ...properties, ...form } });
    if (rows.length >= BATCH_SIZE) await this.writeLinks(relation, rows.splice(0));
  }

  /** Writes what is left over of the nodes, and waits for all of them: links find their ends from now on. */
  async flushNodes(): Promise<void> {
    for (const [labels, rows] of this.nodes) await this.writeNodes(labels, rows.splice(0));
    await this.transactions.done();
  }

  async flushLinks(): Promise<void> {
    for (const [relation, rows] of this.links) await this.writeLinks(relation, rows.splice(0));
    await this.transactions.done();
    await this.mark.write(markAllPosts);
    for (const marked of [ALL_AGREED, ALL_BORNE_ROLES]) await markInParts(marked, (work) => this.mark.write(work));
  }

  /** Settles when nothing is written any more, whatever became of it. */
  settled(): Promise<void> {
    return this.transactions.settled();
  }

  private async writeNodes(labels: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const options = { slots: { labels: { identifier: labels } }, ...WHOLE_GRAPH_DEADLINE };
    await this.transactions.add(() =>
      this.mark.write(async (transaction) => void (await transaction.run(addNodesQuery, { rows }, options))),
    );
  }

  private async writeLinks(relation: RelationKind, links: readonly LinkRow[]): Promise<void> {
    if (links.length === 0) return;
    const rows = links.map(({ fromId, toId, properties }) => ({ fromId, toId, properties }));
    const options = { slots: { type: { identifier: relation } }, ...WHOLE_GRAPH_DEADLINE };
    await this.transactions.add(() =>
      this.mark.write(async (transaction) => {
        const [added] = await transaction.run(addLinksQuery, { rows }, options);
        if (added === links.length) return;
        const ids = [...new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))];
        throw withoutEnd(links, new Set(await transaction.run(knownIdsQuery, { ids })));
      }),
    );
  }
}

function withoutEnd(links: readonly LinkRow[], known: ReadonlySet<string>): Error {
  for (const { line, fromId, toId } of links)
    for (const id of [fromId, toId])
      if (!known.has(id)) return new DamagedDumpError(line, `expected the id of a node of the file, found ${id}`);
  return new Error("The store has written fewer relationships than it was given.");
}
