// Keeps with subjects in which roles they bear something themselves, and when.
// A row: marked, their number. Params: $rows of {id, borneRoles}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.borneRoles = row.borneRoles
RETURN count(entity) AS marked
