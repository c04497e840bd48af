// The states of nodes that these revisions recorded, or withdrew.
// A row: revision, entityId, labels, kind, stateId, state.
// Params: $numbers, $limit. Places: {clock}, addedIn or retractedIn. Order: the newest revision first, then stateId. Cost: scans the states.
MATCH (state:State)<-[:IN_STATE]-(entity:Entity)
WHERE state.{clock} IN $numbers
RETURN state.{clock} AS revision, entity.id AS entityId, labels(entity) AS labels, entity.kind AS kind, state.id AS stateId, properties(state) AS state
ORDER BY revision DESC, stateId
LIMIT $limit
