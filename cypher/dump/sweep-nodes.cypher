// Removes some nodes, whichever come first; their states and relationships are gone before.
// A row: removed, their number.
// Params: $limit.
MATCH (entity:Entity)
WITH entity
LIMIT $limit
DETACH DELETE entity
RETURN count(*) AS removed
