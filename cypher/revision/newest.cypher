// The newest revision.
// A row: revision, updatedAt; no row for a graph nobody has written to.
// Params: none.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision, graph.updatedAt AS updatedAt
