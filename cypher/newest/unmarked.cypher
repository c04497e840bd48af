// The next nodes with which nothing is kept yet.
// A row: id. Params: $limit. Order: none. Cost: scans the nodes.
MATCH (entity:Entity)
WHERE entity.statedSince IS NULL
RETURN entity.id AS id
LIMIT $limit
