// The newest revision, which nobody can follow before the transaction ends.
// A row: revision; no row for a graph nobody has written to.
// Params: none.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = graph.revision
RETURN graph.revision AS revision
