// Duties that a filter inside another one finds.
// A row: id. Params: $limit; $asOf, $knownAt. Places: {filter}. Order: none.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {filter}
RETURN duty.id AS id
LIMIT $limit
