// The states of these nodes that bound how long they are there, those withdrawn included.
// A row: id; state, with existsFrom and existsTo of a subject, periodFrom and periodTo of a duty, and its clocks.
// Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE coalesce(state.existsFrom, state.existsTo, state.periodFrom, state.periodTo) IS NOT NULL
RETURN entity.id AS id, properties(state) AS state
