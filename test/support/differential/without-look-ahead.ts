import type { CypherQuery } from "../../../src/graph/cypher-query";
import type { CypherParams, GraphStore, QueryOptions } from "../../../src/graph/graph-store";
import { treeQuery } from "../../../src/look-ahead/tree.query";
import { newestRevisionQuery } from "../../../src/revision/revision.query";

/** The store, in which nobody finds anything ahead: each field asks for itself. */
export function withoutLookAhead(store: GraphStore): GraphStore {
  const read = async <P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions) => {
    if (query.name !== treeQuery.name) return store.read(query, params, options);
    const [newest] = await store.read(newestRevisionQuery, {});
    return [{ revision: newest?.revision ?? 0, rows: [] } as R];
  };
  return {
    kind: store.kind,
    read,
    write: (work) => store.write(work),
    health: () => store.health(),
    close: () => store.close(),
  };
}
