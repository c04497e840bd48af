// Makes all that was loaded visible.
// A row: revision.
// Params: $revision, the newest; $hash and $at of its record.
MERGE (graph:Graph {id: 'graph'})
SET graph.revision = $revision, graph.hash = $hash, graph.updatedAt = $at
RETURN graph.revision AS revision
