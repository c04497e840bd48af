// The relationships that rest on these provisions, acts or agreements, and that nobody has withdrawn.
// A row: relation, fromId, toId, link.
// Params: $ids, $limit. Order: the id of the relationship. Cost: scans the relationships.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.basis IN $ids AND link.retractedIn IS NULL
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
ORDER BY link.id
LIMIT $limit
