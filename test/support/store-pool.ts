import type { CypherFiles } from "../../src/graph/cypher-files";
import { cypherQuery } from "../../src/graph/cypher-query";
import type { GraphStore, StoreKind } from "../../src/graph/graph-store";

const emptyQuery = cypherQuery<Record<string, never>, never>("test/empty", () => {
  throw new Error("Emptying a store gives no rows.");
});
/** The store's record of itself stays: the engine remembers it. */
const EMPTY = "MATCH (n) WHERE NOT n:Store DETACH DELETE n";

/** Takes all out of a store of the pool, whoever still has it open. */
export async function emptyStore(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run(emptyQuery, {}));
}

interface Pooled {
  readonly files: CypherFiles;
  readonly store: GraphStore;
}

/**
 * Open stores of one kind, for one test file.
 *
 * Opening takes a fifth of a second (a process, or a driver with its connections, and the set-up of indexes) and
 * emptying a hundredth of it. So `close` gives a store back, the next test gets it emptied, and the end of the file
 * really closes it.
 */
export class StorePool {
  private readonly idle: Pooled[] = [];
  private readonly opened = new Set<GraphStore>();

  /** `isAlone`: there is one database, so no store may be open beside another. */
  constructor(
    private readonly openNew: (files: CypherFiles) => Promise<GraphStore>,
    private readonly isAlone: boolean,
  ) {}

  /** An empty store that reads these files. */
  async take(files: CypherFiles): Promise<GraphStore> {
    const place = this.idle.findIndex((pooled) => pooled.files === files);
    const [pooled] = place < 0 ? [] : this.idle.splice(place, 1);
    if (pooled === undefined) return this.lend({ files, store: await this.open(files) });
    await emptyStore(pooled.store);
    return this.lend(pooled);
  }

  /** An empty store that no other test gets, and that `close` closes. */
  async openApart(files: CypherFiles): Promise<GraphStore> {
    if (this.isAlone) await this.close();
    return this.openNew(files);
  }

  /** Closes all of them, those that a failed test has kept too. */
  async close(): Promise<void> {
    this.idle.length = 0;
    const open = [...this.opened];
    this.opened.clear();
    await Promise.all(open.map((store) => store.close()));
  }

  private async open(files: CypherFiles): Promise<GraphStore> {
    if (this.isAlone && this.idle.length > 0) await this.close();
    const store = await this.openNew(withEmptying(files));
    this.opened.add(store);
    return store;
  }

  private lend(pooled: Pooled): GraphStore {
    const giveBack = () => {
      if (this.opened.has(pooled.store)) this.idle.push(pooled);
    };
    return new LentStore(pooled.store, giveBack);
  }
}

/** A store for as long as a test has it open. */
class LentStore implements GraphStore {
  readonly kind: StoreKind;
  private isClosed = false;

  constructor(
    private readonly store: GraphStore,
    private readonly giveBack: () => void,
  ) {
    this.kind = store.kind;
  }

  read: GraphStore["read"] = (...asked) => this.whileOpen().read(...asked);
  write: GraphStore["write"] = (work) => this.whileOpen().write(work);
  health: GraphStore["health"] = () => this.whileOpen().health();

  close(): Promise<void> {
    if (!this.isClosed) this.giveBack();
    this.isClosed = true;
    return Promise.resolve();
  }

  /** Errors: a plain Error for a test that has given it back: what it did would happen in somebody else's store. */
  private whileOpen(): GraphStore {
    if (this.isClosed) throw new Error("This test has closed its store.");
    return this.store;
  }
}

/** The same files and one statement more. */
function withEmptying(files: CypherFiles): CypherFiles {
  const more = Object.create(files) as CypherFiles;
  more.statement = (name, ...rest) =>
    name === emptyQuery.name ? { text: EMPTY, params: {} } : files.statement(name, ...rest);
  return more;
}
