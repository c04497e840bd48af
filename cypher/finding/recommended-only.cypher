// Duties that are only recommended.
// A row: as {page} says. Params: $asOf, $knownAt; $regions, $duties, $acts ('' for any).
// Places: {valid}, {page}. Order: region, duty's key, id.
// Cost: scans the duties.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty) AND dutyState.force = 'RECOMMENDED'
{page}
