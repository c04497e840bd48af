// Nodes of any kind with the state they have at the moment.
// A row: id, labels, kind, addedIn, state; none for an unknown id.
// Params: $ids, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(entityState:State)
WHERE known(entity) AND holds(entityState)
RETURN entityRow(entity)
