// The states of a node that these revisions recorded, or withdrew.
// A row: revision, entityId, labels, kind, stateId, state.
// Params: $id, $numbers. Places: {clock}, addedIn or retractedIn. Order: the newest revision first, then stateId.
MATCH (entity:Entity {id: $id})-[:IN_STATE]->(state:State)
WHERE state.{clock} IN $numbers
RETURN state.{clock} AS revision, entity.id AS entityId, labels(entity) AS labels, entity.kind AS kind, state.id AS stateId, properties(state) AS state
ORDER BY revision DESC, stateId
