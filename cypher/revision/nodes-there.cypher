// Which of these nodes are there, whatever anybody says of them.
// A row: entityId, labels, kind.
// Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS entityId, labels(entity) AS labels, entity.kind AS kind
