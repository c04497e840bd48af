// The relationships that are said now, and what is kept with them.
// A row: relation, fromId, toId, link. Params: none. Order: none.
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.retractedIn IS NULL
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
