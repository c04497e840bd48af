// Of network agreements.
// leaves: agreement agreementState
// A node of the page and its state, in order.
// Params: $limit. Places: {states}, {filter}, {after}.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {states} AND {filter} AND {after}
WITH agreement, agreementState
ORDER BY agreementState.sortKey, agreement.id
LIMIT $limit
