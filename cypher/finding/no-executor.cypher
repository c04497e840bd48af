// Duties that nobody bears in an executing role; a bearer that no longer exists bears nothing.
// A row: as {page} says. Params: $executingRoles; $asOf, $knownAt; $regions, $duties, $acts ('' for any).
// Places: {valid}, {page}. Order: region, duty's key, id.
// Cost: scans the duties; a look at each one's responsible subjects.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty) AND NOT EXISTS {
  MATCH (duty)<-[link:RESPONSIBLE_FOR]-(:Subject)
  WHERE link.role IN $executingRoles AND valid(link)
}
{page}
