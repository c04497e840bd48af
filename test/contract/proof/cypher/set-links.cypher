// Changes the relationships out of a node. A row: changed, their number. Params: $id, $properties.
MATCH (subject:Entity {id: $id})-[link]->(object:Entity)
SET link += $properties
RETURN count(link) AS changed
