// Duties that no longer hold, by their own period or because their clause is no longer in force, without an accepted report.
// A row: as {page} says. Params: $asOf, $knownAt. Places: {lapsed}, {filter}, {page}. Order: region, duty's key, id.
// Cost: scans the duties.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {lapsed} AND {filter}
{page}
