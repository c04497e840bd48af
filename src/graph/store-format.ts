import { randomUUID } from "node:crypto";
import { ConflictError } from "../errors/domain-error";
import { markAllAbsences, markAllPosts } from "./absences";
import { ALL_AGREED } from "./agreed";
import { anchorRevisions } from "./anchor-revisions";
import { ALL_BORNE_ROLES } from "./borne-roles";
import { failed, unavailable } from "./failures";
import type { GraphStore, GraphTransaction } from "./graph-store";
import { type MarkedInParts, markInParts } from "./mark-in-parts";
import { markAll } from "./newest-form";
import { createStoreRecordQuery, setStoreFormatQuery, storeRecordQuery, type StoreRecord } from "./store.query";

/** One step from a format to the next one. */
export interface FormatMigration {
  /** What changes, for the log: `"states get a sort key"`. */
  readonly name: string;
  /** Runs in one transaction with the record of it: done wholly or not at all. */
  readonly migrate: (transaction: GraphTransaction) => Promise<void>;
  /**
   * What is too much for one transaction, done before in many: where it is interrupted, the next start goes on with what
   * is left.
   */
  readonly prepare?: (store: GraphStore, onProgress: MigrationProgress) => Promise<void>;
}

/** Called after each part with the nodes that are done and their number in all. */
export type MigrationProgress = (done: number, total: number) => void;

/** How a migration tells an administrator how far it is, in a sentence. */
export type TellMigration = (sentence: string) => void;

/**
 * The steps from format 1 on, in order: the first leads to format 2. Steps are only ever added at the end, because
 * stores out there have taken the earlier ones.
 */
export const FORMAT_MIGRATIONS: readonly FormatMigration[] = [
  { name: "relationships keep when their ends are not there", migrate: markAllAbsences },
  { name: "posts are not there without their organisation", migrate: markAllPosts },
  {
    name: "nodes and relationships keep what the newest revision knows",
    prepare: markAll,
    migrate: () => Promise.resolve(),
  },
  {
    name: "digests of revisions are those of their facts",
    prepare: anchorRevisions,
    migrate: () => Promise.resolve(),
  },
  {
    name: "subjects keep when they are parties to agreements",
    prepare: inParts(ALL_AGREED),
    migrate: () => Promise.resolve(),
  },
  {
    name: "subjects keep in which roles they bear something themselves",
    prepare: inParts(ALL_BORNE_ROLES),
    migrate: () => Promise.resolve(),
  },
  {
    name: "subjects keep until when they are parties to agreements",
    prepare: inParts(ALL_AGREED),
    migrate: () => Promise.resolve(),
  },
];

function inParts(marked: MarkedInParts): NonNullable<FormatMigration["prepare"]> {
  return (store, onProgress) => markInParts(marked, (work) => store.write(work), onProgress);
}

/** The format that a list of migrations leads to. */
export function formatAfter(migrations: readonly FormatMigration[]): number {
  return 1 + migrations.length;
}

/** Errors: STORE_UNAVAILABLE for a store that a later version of the service has written. */
export function refuseNewerFormat(record: StoreRecord, migrations: readonly FormatMigration[]): void {
  const known = formatAfter(migrations);
  if (record.formatVersion <= known) return;
  const sentence =
    `The store has format ${record.formatVersion}, and this version of the service knows formats up to ${known}: ` +
    "start the newer version that wrote it, or open another store.";
  throw failed(unavailable(sentence, { isRefusal: true }), undefined, { found: record.formatVersion, known });
}

export interface MigrationOptions {
  readonly migrations?: readonly FormatMigration[];
  readonly tell?: TellMigration | undefined;
}

/**
 * Gives a new store its record, or brings an older store to the newest format; returns the record then.
 *
 * Errors: STORE_UNAVAILABLE for a newer format.
 */
export async function bringToNewestFormat(
  store: GraphStore,
  { migrations = FORMAT_MIGRATIONS, tell = () => undefined }: MigrationOptions = {},
): Promise<StoreRecord> {
  const record = await findStoreRecord(store);
  if (record === undefined) await createRecord(store, formatAfter(migrations));
  else await migrateFrom(store, record, { migrations, tell });
  return (await findStoreRecord(store))!;
}

async function findStoreRecord(store: GraphStore): Promise<StoreRecord | undefined> {
  return (await store.read(storeRecordQuery, {}))[0];
}

async function createRecord(store: GraphStore, formatVersion: number): Promise<void> {
  const storeId = randomUUID();
  try {
    await store.write((transaction) => transaction.run(createStoreRecordQuery, { storeId, formatVersion }));
  } catch (error) {
    // Another service that starts at the same time was the first.
    if (!(error instanceof ConflictError) || (await findStoreRecord(store)) === undefined) throw error;
  }
}

async function migrateFrom(
  store: GraphStore,
  record: StoreRecord,
  { migrations, tell }: Required<MigrationOptions>,
): Promise<void> {
  refuseNewerFormat(record, migrations);
  for (const [index, migration] of migrations.entries()) {
    const formatVersion = index + 2;
    if (formatVersion <= record.formatVersion) continue;
    await migration.prepare?.(store, (done, total) =>
      tell?.(`The store is brought to format ${formatVersion} (${migration.name}): ${done} of ${total} nodes.`),
    );
    await store.write(async (transaction) => {
      await migration.migrate(transaction);
      await transaction.run(setStoreFormatQuery, { formatVersion });
    });
  }
}
