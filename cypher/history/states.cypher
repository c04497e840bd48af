// A page of the states of nodes of a label that were recorded or withdrawn behind one revision and up to another.
// A row: id, of the node; kind, null where there is none; state, its properties.
// Params: $since, $after, the id of the last state of the page before, $limit; $knownAt. Places: {label}. Order: the state's id.
// Cost: a scan of the label for each page, so pages are large.
MATCH (entity:{label})-[:IN_STATE]->(state:State)
WHERE state.addedIn <= $knownAt AND state.id > $after
  AND (state.addedIn > $since OR (state.retractedIn > $since AND state.retractedIn <= $knownAt))
WITH entity, state
ORDER BY state.id
LIMIT $limit
RETURN entity.id AS id, entity.kind AS kind, properties(state) AS state
ORDER BY state.id
