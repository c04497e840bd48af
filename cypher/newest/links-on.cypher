// The relationships that rest on these bases, those withdrawn included, and those whose basis nobody knew when they were recorded.
// A row: fromId, toId, type, link. Params: $ids. Order: none. Cost: scans the relationships.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.basis IN $ids OR link.isBaseless
RETURN subject.id AS fromId, object.id AS toId, type(link) AS type, properties(link) AS link
