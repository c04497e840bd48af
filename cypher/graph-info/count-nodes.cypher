// How many nodes are known that can be pointed at.
// A row: total. Params: $knownAt.
MATCH (entity:Entity)
WHERE known(entity)
RETURN count(entity) AS total
