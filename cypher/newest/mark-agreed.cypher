// Keeps with subjects when they are parties to agreements in force.
// A row: marked, their number. Params: $rows of {id, texts}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.agreed = row.texts
RETURN count(entity) AS marked
