// Duties that no longer hold, by their own period or because their clause is no longer in force, without an accepted report or a decision that took them off control.
// A row: as {page} says. Params: $asOf, $knownAt; $regions, $duties, $acts ('' for any).
// Places: {lapsed}, {page}. Order: region, duty's key, id.
// Cost: scans the duties.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {lapsed} AND askedRegion(dutyState) AND askedDuty(duty) AND NOT EXISTS {
  MATCH (duty)<-[:EXECUTION_OF]-(report:Report)-[:IN_STATE]->(reportState:State)
  WHERE known(report) AND holds(reportState) AND reportState.reportState = 'ACCEPTED'
} AND NOT EXISTS {
  MATCH (duty)<-[off:OFF_CONTROL]-(:Entity)
  WHERE valid(off)
}
{page}
