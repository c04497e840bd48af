// Keeps texts with subjects, in one of their properties.
// A row: marked, their number. Params: $rows of {id, texts}. Places: {property}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.{property} = row.texts
RETURN count(entity) AS marked
