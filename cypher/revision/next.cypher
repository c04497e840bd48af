// Takes the next revision number, and with it the lock on writing: must be the first statement of its transaction.
// A row: revision, previousHash and previousAt (null for the first).
// Params: none.
MERGE (graph:Graph {id: 'graph'})
SET graph.revision = coalesce(graph.revision, 0) + 1
RETURN graph.revision AS revision, graph.hash AS previousHash, graph.updatedAt AS previousAt
