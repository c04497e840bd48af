// Adds nodes of one kind.
// A row: added, their number.
// Params: $rows of {id, properties}. Places: {labels}.
UNWIND $rows AS row
CREATE (entity:{labels} {id: row.id})
SET entity += row.properties
RETURN count(entity) AS added
