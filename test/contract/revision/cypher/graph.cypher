// The graph's own nodes.
MATCH (graph:Graph)
RETURN graph.revision AS revision, graph.hash AS hash, graph.updatedAt AS updatedAt
