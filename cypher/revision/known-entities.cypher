// Which of these nodes are known, with the states not retracted yet.
// A row for each state: entityId, labels, kind, stateId, state.
// Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE entity.retractedIn IS NULL AND state.retractedIn IS NULL
RETURN entity.id AS entityId, labels(entity) AS labels, entity.kind AS kind, state.id AS stateId, properties(state) AS state
