import type { CypherQuery } from "../../../src/graph/cypher-query";
import type { CypherParams, GraphStore, QueryOptions } from "../../../src/graph/graph-store";
import { treeQuery } from "../../../src/look-ahead/tree.query";

/** The store, in which nobody finds anything ahead: each field asks for itself. */
export function withoutLookAhead(store: GraphStore): GraphStore {
  const read = async <P extends CypherParams, R>(query: CypherQuery<P, R>, params: P, options?: QueryOptions) => {
    return query.name === treeQuery.name ? [] : store.read(query, params, options);
  };
  return {
    kind: store.kind,
    read,
    write: (work) => store.write(work),
    health: () => store.health(),
    close: () => store.close(),
  };
}
