// Nodes under whose text all the words are found.
// A row: id, labels, kind, addedIn, state, validTo.
// Params: $lucene, the words as a query of the full-text index; $labels of the nodes wanted; $limit; $asOf, $knownAt. Places: {when}, {region} of the state. Order: name, id.
CALL db.index.fulltext.queryNodes('stateSearch', $lucene) YIELD node AS entityState
WHERE {when} AND {region}
MATCH (entity:Entity)-[:IN_STATE]->(entityState)
WHERE known(entity) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entityRow(entity), entityState.validTo AS validTo
ORDER BY entityState.sortKey, entity.id
LIMIT $limit
