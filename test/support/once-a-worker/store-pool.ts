import type { CypherFiles } from "../../../src/graph/cypher-files";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore, StoreKind } from "../../../src/graph/graph-store";

const emptyQuery = cypherQuery<Record<string, never>, never>("test/empty", () => {
  throw new Error("Emptying a store gives no rows.");
});
/** The store's record of itself stays: the engine remembers it. */
const EMPTY = "MATCH (n) WHERE NOT n:Store DETACH DELETE n";

/** Takes all out of a store of the pool, whoever still has it open. */
export async function emptyStore(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run(emptyQuery, {}));
}

/** What a test finds in its store. A store that got it and was only read since is handed on as it is. */
export interface StoreContent {
  /** Writes it into an empty store. */
  readonly fill: (store: GraphStore) => Promise<unknown>;
}

const NOTHING: StoreContent = { fill: () => Promise.resolve() };

/**
 * Open stores of one kind.
 *
 * Opening takes a fifth of a second (a process, or a driver with its connections, and the set-up of indexes) and
 * emptying a hundredth of it. So `close` gives a store back, the next test gets it emptied, and the end of the file
 * closes it, or keeps it for the files to come.
 */
export class StorePool {
  private readonly pooled = new Set<Pooled>();

  /** `isAlone`: there is one database, so no store may be open beside another. */
  constructor(
    private readonly openNew: (files: CypherFiles) => Promise<GraphStore>,
    private readonly isAlone: boolean,
    /** How many are opened before one is emptied that a test would have to fill anew. */
    private readonly most = 1,
  ) {}

  /** A store that reads these files and has just this content, none by default. */
  async take(files: CypherFiles, content = NOTHING): Promise<GraphStore> {
    const pooled = this.idleFor(files, content) ?? (await this.open(files));
    await pooled.lend(content);
    return new LentStore(pooled);
  }

  /** An empty store that no other test gets, and that `close` closes. */
  async openApart(files: CypherFiles): Promise<GraphStore> {
    if (this.isAlone) await this.close();
    return this.openNew(files);
  }

  /** Closes all of them, those that a failed test has kept too. */
  async close(): Promise<void> {
    await this.closeAllBut([]);
  }

  /** Closes those that a failed test has kept, those of other files than these, and those beyond the most. Gives the others. */
  async closeAllButIdle(files: CypherFiles): Promise<readonly GraphStore[]> {
    const kept = this.idle(files).slice(0, this.most);
    await this.closeAllBut(kept);
    return kept.map(({ store }) => store);
  }

  private async closeAllBut(kept: readonly Pooled[]): Promise<void> {
    const closed = [...this.pooled].filter((pooled) => !kept.includes(pooled));
    for (const pooled of closed) this.pooled.delete(pooled);
    await Promise.all(closed.map(({ store }) => store.close()));
  }

  private idle(files: CypherFiles): Pooled[] {
    return [...this.pooled].filter((pooled) => pooled.files === files && !pooled.isLent);
  }

  private idleFor(files: CypherFiles, content: StoreContent): Pooled | undefined {
    const idle = this.idle(files);
    const fitting =
      idle.find((pooled) => pooled.content === content) ?? idle.find(({ content: kept }) => kept === null);
    return fitting ?? (this.pooled.size < this.most ? undefined : idle[0]);
  }

  private async open(files: CypherFiles): Promise<Pooled> {
    if (this.isAlone && [...this.pooled].every(({ isLent }) => !isLent)) await this.close();
    const pooled = new Pooled(files, await this.openNew(withEmptying(files)));
    this.pooled.add(pooled);
    return pooled;
  }
}

/** A store with what is known of it. Whoever has it opened is the first to get it. */
class Pooled {
  isLent = true;
  /** Null once a test may have written. */
  content: StoreContent | null = NOTHING;

  constructor(
    readonly files: CypherFiles,
    readonly store: GraphStore,
  ) {}

  async lend(content: StoreContent): Promise<void> {
    this.isLent = true;
    if (this.content === content) return;
    if (this.content !== NOTHING) await emptyStore(this.store);
    this.content = null;
    await content.fill(this.store);
    this.content = content;
  }
}

/** A store for as long as a test has it open. */
class LentStore implements GraphStore {
  readonly kind: StoreKind;
  private isClosed = false;

  constructor(private readonly pooled: Pooled) {
    this.kind = pooled.store.kind;
  }

  read: GraphStore["read"] = (...asked) => this.whileOpen().read(...asked);
  write: GraphStore["write"] = (work) => {
    const store = this.whileOpen();
    this.pooled.content = null;
    return store.write(work);
  };
  health: GraphStore["health"] = () => this.whileOpen().health();

  close(): Promise<void> {
    if (!this.isClosed) this.pooled.isLent = false;
    this.isClosed = true;
    return Promise.resolve();
  }

  /** Errors: a plain Error for a test that has given it back: what it did would happen in somebody else's store. */
  private whileOpen(): GraphStore {
    if (this.isClosed) throw new Error("This test has closed its store.");
    return this.pooled.store;
  }
}

/** The same files and one statement more. */
function withEmptying(files: CypherFiles): CypherFiles {
  const more = Object.create(files) as CypherFiles;
  more.statement = (name, ...rest) =>
    name === emptyQuery.name ? { text: EMPTY, params: {} } : files.statement(name, ...rest);
  return more;
}
