// Nodes under whose text all the words are found.
// A row: id, labels, kind, addedIn, state, validTo.
// Params: $labels of the nodes wanted; $limit; $asOf, $knownAt. Places: {words}; {when}, {region} of the state. Order: name, id.
MATCH (entityState:State)
WHERE {words} AND {when} AND {region}
MATCH (entityState)<-[:IN_STATE]-(entity:Entity)
WHERE known(entity) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entityRow(entity), entityState.validTo AS validTo
ORDER BY entityState.sortKey, entity.id
LIMIT $limit
