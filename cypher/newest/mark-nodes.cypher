// Keeps properties with nodes, in the place of those of before.
// A row: marked, their number. Params: $rows of {id, form}; in a form null for what a node should no longer have.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.form
RETURN count(entity) AS marked
