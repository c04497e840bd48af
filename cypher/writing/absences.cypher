// The stretches in which these nodes are not there.
// A row: id, absences (none for a node that is always there).
// Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.absences AS absences
