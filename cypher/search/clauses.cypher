// The clauses that have this number within their acts.
// A row: id, labels, kind, addedIn, state, validTo.
// Params: $path; $limit; $asOf, $knownAt. Places: {acts}; {when}, of the state. Order: act and path, id. Cost: scans the clauses.
MATCH (entity:Provision)-[:IN_STATE]->(entityState:State)
WHERE entityState.path = $path AND {acts} AND {when} AND known(entity)
RETURN entityRow(entity), entityState.validTo AS validTo
ORDER BY entityState.sortKey, entity.id
LIMIT $limit
