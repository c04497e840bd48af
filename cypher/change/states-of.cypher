// The states of these nodes that these revisions recorded, or withdrew.
// A row: revision, entityId, labels, kind, stateId, state.
// Params: $ids, $numbers. Places: {clock}, addedIn or retractedIn. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE state.{clock} IN $numbers
RETURN state.{clock} AS revision, entity.id AS entityId, labels(entity) AS labels, entity.kind AS kind, state.id AS stateId, properties(state) AS state
