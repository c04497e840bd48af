// A page of duties.
// A row: id, labels, kind, addedIn, state.
// Params: $limit; $asOf, $knownAt. Places: {states}, {filter}, {after}, {order}. Order: as {order} says.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {states} AND {filter} AND {after}
WITH duty, dutyState
{order}
LIMIT $limit
RETURN entityRow(duty)
{order}
