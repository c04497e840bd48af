// Duties that a controller has taken off control without an accepted report.
// A row: as {page} says; mentions, who took it off. Params: $asOf, $knownAt; $regions, $duties, $acts ('' for any).
// Places: {valid}, {page}.
// Order: region, duty's key, id.
// Cost: scans the duties; a look at the decisions on each.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty) AND NOT EXISTS {
  MATCH (duty)<-[:EXECUTION_OF]-(report:Report)-[:IN_STATE]->(reportState:State)
  WHERE known(report) AND holds(reportState) AND reportState.reportState = 'ACCEPTED'
}
WITH duty, dutyState
MATCH (duty)<-[off:OFF_CONTROL]-(controller:Subject)
WHERE valid(off)
WITH duty, dutyState, controller, off
ORDER BY off.id
WITH duty, dutyState, collect(controller.id) AS controllers, collect(off.id) AS evidence
WITH null AS subjectId, duty.id AS dutyId, dutyState.act AS actId, controllers AS mentions, [] AS counts, evidence,
  coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id AS findingKey
{page}
