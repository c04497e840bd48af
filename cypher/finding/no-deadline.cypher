// Duties without a deadline.
// A row: as {page} says. Params: $asOf, $knownAt. Places: {valid}, {status}, {filter}, {page}. Order: region, duty's key, id.
// Cost: scans the duties.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND {filter} AND {status}
{page}
