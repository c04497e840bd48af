// Nodes whose ids begin so.
// A row: id. Params: $beginning; $labels of the nodes wanted; $limit; $knownAt. Order: id.
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $beginning AND known(entity) AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
