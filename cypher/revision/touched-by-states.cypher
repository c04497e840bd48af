// The nodes of which these revisions recorded, or withdrew, a state.
// A row: revision, id. Params: $numbers. Places: {clock}, addedIn or retractedIn. Order: none. Cost: scans the states.
MATCH (state:State)<-[:IN_STATE]-(entity:Entity)
WHERE state.{clock} IN $numbers
RETURN DISTINCT state.{clock} AS revision, entity.id AS id
