// Makes this the hash of the newest revision.
// A row: revision.
// Params: $hash.
MATCH (graph:Graph {id: 'graph'})
SET graph.hash = $hash
RETURN graph.revision AS revision
