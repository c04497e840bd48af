// The relationships out of these nodes that were recorded or withdrawn behind one revision and up to another.
// A row: relation, fromId, toId; link, its properties.
// Params: $ids, each once; $since; $knownAt. Order: the id of the node, of the relationship.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(object:Entity)
WHERE link.addedIn <= $knownAt
  AND (link.addedIn > $since OR (link.retractedIn > $since AND link.retractedIn <= $knownAt))
RETURN type(link) AS relation, subject.id AS fromId, object.id AS toId, properties(link) AS link
ORDER BY fromId, link.id
