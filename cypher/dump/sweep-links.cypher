// Removes the relationships out of these nodes.
// A row: removed, their number.
// Params: $ids.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[link]->(:Entity)
DELETE link
RETURN count(*) AS removed
