// Nodes with a state that bounds how long they are there.
// A row: id. Params: none. Order: none. Cost: scans the states.
MATCH (entity:Entity)-[:IN_STATE]->(state:State)
WHERE coalesce(state.existsFrom, state.existsTo, state.periodFrom, state.periodTo) IS NOT NULL
RETURN DISTINCT entity.id AS id
