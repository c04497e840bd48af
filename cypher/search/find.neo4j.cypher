// Nodes under whose text all the words are found.
// A row: id, labels, kind, addedIn, state.
// Params: $lucene, the words as a query of the full-text index; $labels of the nodes wanted; $limit; $asOf, $knownAt. Order: name, id.
CALL db.index.fulltext.queryNodes('stateSearch', $lucene) YIELD node AS state
WHERE holds(state)
MATCH (entity:Entity)-[:IN_STATE]->(state)
WHERE known(entity) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, entity.addedIn AS addedIn, properties(state) AS state
ORDER BY state.sortKey, entity.id
LIMIT $limit
