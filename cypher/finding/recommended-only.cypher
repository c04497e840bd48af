// Duties that are only recommended.
// A row: as {page} says. Params: $asOf, $knownAt. Places: {valid}, {filter}, {page}. Order: region, duty's key, id.
// Cost: scans the duties.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND {filter} AND dutyState.force = 'RECOMMENDED'
{page}
