// Nodes under whose text all the words are found, those that exist on the day.
// A row: id, labels, kind, addedIn, state.
// Params: $lucene, the words as a query of the full-text index; $labels of the nodes wanted; $limit; $asOf, $knownAt. Order: name, id.
CALL db.index.fulltext.queryNodes('stateSearch', $lucene) YIELD node AS entityState
WHERE holds(entityState)
MATCH (entity:Entity)-[:IN_STATE]->(entityState)
WHERE known(entity) AND inExistence(entityState) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entityRow(entity)
ORDER BY entityState.sortKey, entity.id
LIMIT $limit
