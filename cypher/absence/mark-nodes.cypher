// Keeps with nodes the stretches in which they are not there.
// A row: marked, their number.
// Params: $rows of {id, absences}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.absences = row.absences
RETURN count(entity) AS marked
