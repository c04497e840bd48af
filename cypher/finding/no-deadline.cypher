// Duties without a deadline.
// A row: as {page} says. Params: $asOf, $knownAt; $regions, $duties, $acts ('' for any).
// Places: {valid}, {status}, {page}. Order: region, duty's key, id.
// Cost: scans the duties.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty) AND {status}
{page}
