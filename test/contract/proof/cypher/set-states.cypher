// Changes the states of a node. A row: changed, their number. Params: $id, $properties.
MATCH (entity:Entity {id: $id})-[:IN_STATE]->(state:State)
SET state += $properties
RETURN count(state) AS changed
