// The newest revision of which it is certain that it and all before it were recorded before an instant.
// A row: revision; null where there is none. No row for a graph nobody has written to.
// Cost: scans the revisions, of which an import makes one; their instants may stand still.
// Params: $instant, in UTC.
MATCH (graph:Graph {id: 'graph'})
OPTIONAL MATCH (later:Revision)
WHERE later.at >= $instant
WITH graph, min(later.number) AS firstLater
RETURN CASE WHEN firstLater IS NULL THEN graph.revision WHEN firstLater > 1 THEN firstLater - 1 END AS revision
