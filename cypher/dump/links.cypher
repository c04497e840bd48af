// The relationships out of these nodes that a revision knows, as they are stored, those withdrawn included.
// A row: relation, fromId, toId, link.
// Params: $ids; $knownAt. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(object:Entity)
WHERE link.addedIn <= $knownAt
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
