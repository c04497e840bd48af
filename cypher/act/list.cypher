// A page of acts, whatever their force.
// A row: id, labels, kind, addedIn, state.
// Params: $limit; $asOf, $knownAt. Places: {filter}, {after}. Order: date, id.
MATCH (act:Act)-[:IN_STATE]->(actState:State)
WHERE known(act) AND holds(actState) AND {filter} AND {after}
WITH act, actState
ORDER BY actState.sortKey, act.id
LIMIT $limit
RETURN act.id AS id, labels(act) AS labels, act.kind AS kind, act.addedIn AS addedIn, properties(actState) AS state
ORDER BY actState.sortKey, act.id
