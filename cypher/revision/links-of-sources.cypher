// The relationships read from these sources that nobody has withdrawn.
// A row: relation, fromId, toId, link.
// Params: $sources. Order: none. Cost: scans the relationships.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.source IN $sources AND link.retractedIn IS NULL
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
