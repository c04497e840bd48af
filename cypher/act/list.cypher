// A page of acts, whatever their force.
// A row: id, labels, kind, addedIn, state.
// Params: $limit; $asOf, $knownAt. Places: {filter}, {after}. Order: date, id.
MATCH (act:Act)-[:IN_STATE]->(actState:State)
WHERE known(act) AND holds(actState) AND {filter} AND {after}
WITH act, actState
ORDER BY actState.sortKey, act.id
LIMIT $limit
RETURN entityRow(act)
ORDER BY actState.sortKey, act.id
