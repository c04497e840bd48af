// Adds states to nodes.
// A row: added, their number; fewer than the rows where a node is unknown.
// Params: $rows of {entityId, properties}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
CREATE (entity)-[:IN_STATE]->(state:State)
SET state += row.properties
RETURN count(state) AS added
