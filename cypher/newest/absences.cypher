// Those of these nodes that are not always there.
// A row: id, absences. Params: $ids. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.absences IS NOT NULL
RETURN entity.id AS id, entity.absences AS absences
