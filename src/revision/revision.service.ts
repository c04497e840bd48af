import { batchesOf, inBatches } from "../collections/batches";
import { byCodeUnits } from "../collections/by-code-units";
import { unique } from "../collections/unique";
import { ConflictError, DomainError } from "../errors/domain-error";
import { groupInTurns, mapInTurns } from "../event-loop/in-turns";
import { sortInTurns } from "../event-loop/sort-in-turns";
import { markAbsences, markPosts } from "../graph/absences";
import { markAgreed, partiesOf } from "../graph/agreed";
import type { CypherQuery, Row, Slots } from "../graph/cypher-query";
import type { GraphReader, GraphStore, GraphTransaction, QueryOptions } from "../graph/graph-store";
import { markBearers, markLinksOn, markLinksOutOf, withHeldForms } from "../graph/held-links";
import { markNewestStates, newestForm } from "../graph/newest-form";
import { WriteQueue } from "../graph/write-queue";
import { RelationKind } from "../link/link";
import { chained } from "../proof/revision-record";
import { digestOfChange } from "./change-digest";
import { NOTHING_CHANGED } from "./changed-facts";
import type { ChangeSummary } from "./change-summary";
import type { GraphChange, NewLink, RetractedLink } from "./graph-change";
import { isEmptyChange } from "./graph-change";
import type { GraphFacts, RevisionReason } from "./graph-facts";
import type { StoredFacts } from "./plan-change";
import type { PlannedWrite } from "./plan-in-turns";
import { planInTurns } from "./plan-in-turns";
import { instantAfter } from "./revision-instant";
import {
  addEntitiesQuery,
  addLinksQuery,
  addStatesQuery,
  knownEntitiesQuery,
  knownLinksQuery,
  newestRevisionQuery,
  type NextRevision,
  nextRevisionQuery,
  nodesThereQuery,
  publishRevisionQuery,
  retractLinksQuery,
  retractStatesQuery,
} from "./revision.query";
import { keepTouched } from "./touched-nodes";

export interface RecordOptions {
  readonly reason: RevisionReason;
  /** Now. */
  readonly at: Date;
  /** The newest revision that the writer has seen. */
  readonly expectedRevision?: number;
}

/** What was written. */
export interface RecordedRevision extends PlannedWrite {
  /** The number of the revision; the newest one where nothing was written. */
  readonly revision: number;
  readonly isWritten: boolean;
}

/** The graph as a write finds it: inside its transaction, in which nobody else writes. */
export interface WriteScene {
  readonly reader: GraphReader;
  /** The newest revision before it. */
  readonly newest: number;
}

/** What a write wants to be written, now that it has seen the graph. */
export interface ComposedWrite {
  readonly facts: GraphFacts;
  readonly reason: RevisionReason;
  /** What is kept beside the facts, in the same transaction. */
  readonly keep?: (transaction: GraphTransaction, revision: number) => Promise<void>;
}

export interface WriteOptions {
  /** Now. */
  readonly at: Date;
  /** Whether it is only tried: all is planned, nothing written. */
  readonly isDryRun?: boolean;
}

/** Those who write to a store from here: in the database, whoever came first might be served last. */
const queues = new WeakMap<GraphStore, WriteQueue>();

/** How long a write may wait for those of other services: its first statement takes the lock on writing. */
const ITS_TURN = { deadlineMs: 120_000 } satisfies QueryOptions;

/** Runs a query, inside a transaction or outside. */
type Run = GraphTransaction["run"];

/** Thrown inside a write to leave the store as it was. */
class NothingToWrite extends Error {
  constructor(readonly outcome: RecordedRevision) {
    super();
  }
}

const NOTHING: PlannedWrite = {
  change: { newEntities: [], newStates: [], newLinks: [], retractedStates: [], retractedLinks: [] },
  summary: { added: [], changed: [], withdrawn: [] },
  facts: NOTHING_CHANGED,
};

/**
 * Records the difference between what the facts say and what is known, as one revision in one transaction.
 *
 * Errors: CONFLICT where somebody else wrote after `expectedRevision`; BAD_USER_INPUT where a link names an unknown node, or
 * where the clock shows a year that has not four digits.
 */
export function recordRevision(
  store: GraphStore,
  facts: GraphFacts,
  options: RecordOptions,
): Promise<RecordedRevision> {
  const { reason, expectedRevision, at } = options;
  const compose = ({ newest }: WriteScene) => {
    checkExpected(newest, expectedRevision);
    return Promise.resolve({ facts, reason });
  };
  return writeRevision(store, compose, { at });
}

/**
 * The one way into the graph: what `compose` wants, once it has looked at the graph, is planned, written and published
 * as one revision in one transaction. Where it wants nothing (null), or nothing that is not known, nothing is written.
 * The store may run `compose` again.
 *
 * Errors: those of `compose`; BAD_USER_INPUT as `recordRevision`.
 */
export async function writeRevision(
  store: GraphStore,
  compose: (scene: WriteScene) => Promise<ComposedWrite | null>,
  options: WriteOptions,
): Promise<RecordedRevision> {
  try {
    return await queueOf(store).run(() =>
      store.write((transaction) => writeOnce(transaction, store, compose, options)),
    );
  } catch (error) {
    if (!(error instanceof NothingToWrite)) throw error;
    return error.outcome;
  }
}

function queueOf(store: GraphStore): WriteQueue {
  const queue = queues.get(store) ?? new WriteQueue();
  queues.set(store, queue);
  return queue;
}

async function writeOnce(
  transaction: GraphTransaction,
  { kind }: Pick<GraphStore, "kind">,
  compose: (scene: WriteScene) => Promise<ComposedWrite | null>,
  options: WriteOptions,
): Promise<RecordedRevision> {
  const next = await one(transaction.run(nextRevisionQuery, {}, ITS_TURN));
  const newest = next.revision - 1;
  const read: Run = (query, params, given) => transaction.run(query, params, given);
  const composed = await compose({ reader: { kind, read }, newest });
  const planned = composed === null ? NOTHING : await planWrite(read, composed.facts, next.revision);
  if (composed === null || options.isDryRun === true || isEmptyChange(planned.change))
    throw new NothingToWrite({ ...planned, revision: newest, isWritten: false });
  await applyChange(transaction, planned.change, next.revision);
  await keepTouched(transaction, planned.facts, next.revision);
  await composed.keep?.(transaction, next.revision);
  await publish(transaction, planned.change, next, { reason: composed.reason, at: options.at });
  return { ...planned, revision: next.revision, isWritten: true };
}

/** What `recordRevision` would do with these facts now. Writes nothing. Errors: BAD_USER_INPUT as there. */
export async function previewRevision(store: GraphStore, facts: GraphFacts): Promise<ChangeSummary> {
  const [newest] = await store.read(newestRevisionQuery, {});
  return (await planWrite(store.read.bind(store), facts, (newest?.revision ?? 0) + 1)).summary;
}

async function planWrite(run: Run, facts: GraphFacts, revision: number): Promise<PlannedWrite> {
  return planInTurns(facts, await readKnown(run, facts), revision);
}

function checkExpected(found: number, expected: number | undefined): void {
  if (expected === undefined || expected === found) return;
  throw new ConflictError(
    `The write expected revision ${expected}, but the graph is at ${found}: read it again, then repeat the write.`,
    { expected, found },
  );
}

async function readKnown(run: Run, facts: GraphFacts): Promise<StoredFacts> {
  const entityIds = facts.entities.map((entity) => entity.id);
  const fromIds = new Set([...facts.links, ...facts.retractions].map((link) => link.fromId));
  const states = await inBatches(entityIds, (ids) => run(knownEntitiesQuery, { ids }));
  const spoken = new Set(states.map(({ entityId }) => entityId));
  const others = entityIds.filter((id) => !spoken.has(id));
  const silent = await inBatches(others, (ids) => run(nodesThereQuery, { ids }));
  const links = await inBatches([...fromIds], (ids) => run(knownLinksQuery, { ids }));
  return { states: await inOrderOf(states, "stateId"), links: await inOrderOf(links, "id"), silent };
}

/** Rows in the order of this key. The digest of a change must not depend on the order in which a store gives them. */
function inOrderOf<K extends string, T extends { readonly [key in K]: string }>(
  rows: readonly T[],
  key: K,
): Promise<readonly T[]> {
  return sortInTurns(rows, (a, b) => byCodeUnits(a[key], b[key]));
}

async function applyChange(transaction: GraphTransaction, change: GraphChange, revision: number): Promise<void> {
  await applyStates(transaction, change, revision);
  await applyLinks(transaction, change, revision);
  await markPosts(transaction, unique(linksOf(change, RelationKind.POST_IN).map(({ fromId }) => fromId)));
  await markParties(transaction, change);
}

/** Keeps anew with whoever is or was a party to an agreement of the change when it is one. */
async function markParties(transaction: GraphTransaction, change: GraphChange): Promise<void> {
  const joining = linksOf(change, RelationKind.NETWORK_AGREEMENT);
  const ends = joining.flatMap(({ fromId, toId }) => [fromId, toId]);
  await markAgreed(transaction, unique([...ends, ...(await partiesOf(transaction, restated(change)))]));
}

/** The relationships of a kind that come, change or are withdrawn. */
function linksOf(change: GraphChange, kind: RelationKind): readonly (NewLink | RetractedLink)[] {
  return [...change.newLinks, ...change.retractedLinks].filter(({ relation }) => relation === kind);
}

/** The nodes of which states come, change or are withdrawn. */
function restated({ newStates, retractedStates }: GraphChange): readonly string[] {
  return unique([...newStates, ...retractedStates].map(({ entityId }) => entityId));
}

/** Writes nodes and states, and keeps with nodes and relationships what follows from them. */
async function applyStates(transaction: GraphTransaction, change: GraphChange, revision: number): Promise<void> {
  const newStates = await groupInTurns(change.newStates, ({ entityId }) => entityId);
  for (const [labels, entities] of await groupInTurns(change.newEntities, (entity) => entity.labels)) {
    const rows = await mapInTurns(entities, ({ id, properties }) => {
      const states = (newStates.get(id) ?? []).map((state) => state.properties);
      return { id, properties: { ...properties, ...newestForm(properties, states) } };
    });
    await writeRows(transaction, addEntitiesQuery, rows, { slots: { labels: { identifier: labels } } });
  }
  await writeRows(transaction, retractStatesQuery, change.retractedStates, { params: { revision } });
  await writeRows(transaction, addStatesQuery, change.newStates);
  const changed = restated(change);
  await markAbsences(transaction, changed);
  const added = new Set(change.newEntities.map(({ id }) => id));
  const known = changed.filter((id) => !added.has(id));
  await markNewestStates(transaction, known);
  await markLinksOn(transaction, known, [...added]);
}

async function applyLinks(transaction: GraphTransaction, change: GraphChange, revision: number): Promise<void> {
  await writeRows(transaction, retractLinksQuery, change.retractedLinks, { params: { revision } });
  const retracted = new Set(change.retractedLinks.map(({ linkId }) => linkId));
  const left = new Set(change.retractedLinks.map(({ fromId }) => fromId));
  await markLinksOutOf(transaction, [...left], (id) => retracted.has(id));
  for (const [type, links] of await groupInTurns(change.newLinks, (link) => link.relation)) {
    const written = await mapInTurns(links, ({ fromId, toId, properties }) => ({ type, fromId, toId, properties }));
    const rows = await withHeldForms(transaction, written);
    await writeRows(transaction, addLinksQuery, rows, { slots: { type: { identifier: type } } });
    await markBearers(transaction, rows);
  }
}

async function writeRows<P extends Row>(
  transaction: GraphTransaction,
  query: CypherQuery<P, number>,
  rows: readonly object[],
  options: { readonly slots?: Slots; readonly params?: Row } = {},
): Promise<void> {
  const slots = options.slots ?? {};
  for (const batch of batchesOf(rows)) {
    const written = await one(transaction.run(query, { ...options.params, rows: batch } as unknown as P, { slots }));
    if (written !== batch.length) throw unknownNode(query.name, batch.length, written);
  }
}

function unknownNode(query: string, wanted: number, written: number): DomainError {
  const message = `The write names nodes that the graph does not know: ${wanted - written} of ${wanted} rows (${query}) found no place. Nothing was written; add the nodes first.`;
  return new DomainError("BAD_USER_INPUT", message, { wanted, written });
}

async function publish(
  transaction: GraphTransaction,
  change: GraphChange,
  { revision, previousHash, previousAt }: NextRevision,
  { reason, at }: Pick<RecordOptions, "reason" | "at">,
): Promise<void> {
  const { by: recordedBy, why, onBehalfOf = [], operation } = reason;
  const said = {
    ...{ number: revision, at: instantAfter(previousAt, at), recordedBy, why },
    ...(onBehalfOf.length > 0 && { onBehalfOf }),
    ...(operation !== undefined && { operation }),
  };
  const record = chained({ ...said, digest: await digestOfChange(change) }, previousHash ?? undefined);
  await transaction.run(publishRevisionQuery, { revision, record: { ...record } });
}

async function one<R>(rows: Promise<readonly R[]>): Promise<R> {
  const [row] = await rows;
  if (row === undefined) throw new Error("The store gave no row where exactly one was expected.");
  return row;
}
