// Nodes under whose text each word, or one like it, may be found: a candidate for closer looks, by either half of the word.
// A row: id, labels, kind, addedIn, state, validTo.
// Params: $labels of the nodes wanted; $limit; $asOf, $knownAt. Places: {words}; {when}, {region} of the state. Order: name, id.
MATCH (entity:Entity)-[:IN_STATE]->(entityState:State)
WHERE {words} AND {when} AND {region} AND known(entity) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entityRow(entity), entityState.validTo AS validTo
ORDER BY entityState.sortKey, entity.id
LIMIT $limit
