// The relationships out of these nodes, those withdrawn included.
// A row: fromId, toId, type, link. Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(object:Entity)
RETURN subject.id AS fromId, object.id AS toId, type(link) AS type, properties(link) AS link
