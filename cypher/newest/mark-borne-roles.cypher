// Keeps with subjects in which roles they bear something themselves, and when.
// A row: marked, their number. Params: $rows of {id, texts}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.borneRoles = row.texts
RETURN count(entity) AS marked
