// The relationships out of these nodes that are not retracted yet.
// A row: relation, fromId, toId, link.
// Params: $ids of the nodes they leave. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(object:Entity)
WHERE link.retractedIn IS NULL
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
