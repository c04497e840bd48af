// The relationships at these nodes, into them or out of them, that nobody has withdrawn; one between two of them twice.
// A row: relation, fromId, toId, link.
// Params: $ids, each once. Order: none.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link]-(:Entity)
WHERE link.retractedIn IS NULL
RETURN type(link) AS relation, startNode(link).id AS fromId, endNode(link).id AS toId, properties(link) AS link
