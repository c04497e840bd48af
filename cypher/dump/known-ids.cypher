// Which of these ids are those of nodes, whoever may see them yet.
// A row: id.
// Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id
