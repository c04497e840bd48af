// Withdraws states: they stay for readers of earlier revisions.
// A row: retracted, their number.
// Params: $rows of {entityId, stateId}; $revision.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})-[:IN_STATE]->(state:State)
WHERE state.id = row.stateId AND state.retractedIn IS NULL
SET state.retractedIn = $revision
RETURN count(state) AS retracted
