// Adds nodes of one kind with their states.
// A row: added, the number of states.
// Params: $rows of {entity, states}. Places: {labels}.
UNWIND $rows AS row
CREATE (entity:{labels} {id: row.id})
SET entity += row.entity
WITH entity, row
UNWIND row.states AS properties
CREATE (entity)-[:IN_STATE]->(state:State)
SET state += properties
RETURN count(state) AS added
