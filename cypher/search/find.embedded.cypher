// Nodes under whose text all the words are found.
// A row: id, labels, kind, addedIn, state.
// Params: $labels of the nodes wanted; $limit; $asOf, $knownAt. Places: {words}. Order: name, id.
MATCH (state:State)
WHERE {words} AND holds(state)
MATCH (entity:Entity)-[:IN_STATE]->(state)
WHERE known(entity) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, entity.addedIn AS addedIn, properties(state) AS state
ORDER BY state.sortKey, entity.id
LIMIT $limit
