// The states of these nodes that were recorded or withdrawn behind one revision and up to another.
// A row: id, of the node; kind, null where there is none; state, its properties.
// Params: $ids, each once; $since; $knownAt. Order: the id of the node, of the state.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE state.addedIn <= $knownAt
  AND (state.addedIn > $since OR (state.retractedIn > $since AND state.retractedIn <= $knownAt))
RETURN entity.id AS id, entity.kind AS kind, properties(state) AS state
ORDER BY id, state.id
