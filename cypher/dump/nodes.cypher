// These nodes as they are stored, with all states that a revision knows, those withdrawn included.
// A row: id, labels, entity, states.
// Params: $ids, known ones; $knownAt. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE state.addedIn <= $knownAt
WITH entity, collect(properties(state)) AS states
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS entity, states
