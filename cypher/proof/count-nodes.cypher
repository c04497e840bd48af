// How many nodes there are, whoever knows them.
// A row: total. Params: none. Cost: scans the nodes.
MATCH (entity:Entity)
RETURN count(entity) AS total
