// Nodes under whose text all the words are found, those that exist on the day.
// A row: id, labels, kind, addedIn, state.
// Params: $labels of the nodes wanted; $limit; $asOf, $knownAt. Places: {words}. Order: name, id.
MATCH (entityState:State)
WHERE {words} AND holds(entityState)
MATCH (entity:Entity)-[:IN_STATE]->(entityState)
WHERE known(entity) AND inExistence(entityState) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entityRow(entity)
ORDER BY entityState.sortKey, entity.id
LIMIT $limit
