// Of acts, whatever their force.
// leaves: act actState
// A node of the page and its state, in order.
// Params: $limit. Places: {filter}, {after}.
MATCH (act:Act)-[:IN_STATE]->(actState:State)
WHERE known(act) AND holds(actState) AND {filter} AND {after}
WITH act, actState
ORDER BY actState.sortKey, act.id
LIMIT $limit
