// A page of network agreements.
// A row: id, labels, kind, addedIn, state.
// Params: $limit; $asOf, $knownAt. Places: {states}, {filter}, {after}. Order: day of signature, id.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {states} AND {filter} AND {after}
WITH agreement, agreementState
ORDER BY agreementState.sortKey, agreement.id
LIMIT $limit
RETURN entityRow(agreement)
ORDER BY agreementState.sortKey, agreement.id
