// Whether there is any node that can be pointed at, visible or not.
// A row: id; no row where there is none.
// Params: none.
MATCH (entity:Entity)
RETURN entity.id AS id
LIMIT 1
