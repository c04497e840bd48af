// Keeps with nodes the state that they have from some day on.
// A row: marked, their number. Params: $rows of {id, form}.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.form
RETURN count(entity) AS marked
