// What is said of nodes now, and what is kept with them.
// A row: id, kept, state. Params: none. Order: none.
MATCH (entity:Entity)-[:IN_STATE]->(state:State)
WHERE state.retractedIn IS NULL
RETURN entity.id AS id, properties(entity) AS kept, properties(state) AS state
