// Of duties.
// leaves: duty dutyState
// A node of the page and its state, in order.
// Params: $limit. Places: {states}, {filter}, {after}, {order}.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {states} AND {filter} AND {after}
WITH duty, dutyState
{order}
LIMIT $limit
