// These nodes with all states that they ever had.
// A row: id, entity, states. Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[:IN_STATE]->(state:State)
RETURN entity.id AS id, properties(entity) AS entity, collect(properties(state)) AS states
