// The revisions in which states of these nodes were recorded or withdrawn, of those after $since.
// A row: addedIn, retractedIn (null for none).
// Params: $ids; $since, a revision. Order: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IN_STATE]->(state:State)
WHERE state.addedIn > $since OR state.retractedIn > $since
RETURN DISTINCT state.addedIn AS addedIn, state.retractedIn AS retractedIn
