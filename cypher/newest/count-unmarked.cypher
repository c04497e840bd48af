// How many nodes there are with which nothing is kept yet.
// A row: total. Params: none. Cost: scans the nodes.
MATCH (entity:Entity)
WHERE entity.statedSince IS NULL
RETURN count(entity) AS total
