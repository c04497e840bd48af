// Nodes of any kind with the state they have at the moment.
// A row: id, labels, kind, addedIn, state; none for an unknown id.
// Params: $ids, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE known(entity) AND holds(state)
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, entity.addedIn AS addedIn, properties(state) AS state
