// The newest revision.
// A row: revision, updatedAt, hash; no row for a graph nobody has written to.
// Params: none.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision, graph.updatedAt AS updatedAt, graph.hash AS hash
