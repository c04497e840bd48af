// Reports that were submitted on $waitingSince or before and of which nobody has decided anything; not on what is off control.
// A row: as {page} says; its subject is who reported, mentions the report. Params: $waitingSince; $asOf, $knownAt; $regions, $subjects, $duties, $acts ('' for any).
// Places: {valid}, {page}. Order: region, duty's key, duty's id, subject's id, report's id.
// Cost: scans the duties; a look at the reports on each.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {valid} AND askedRegion(dutyState) AND askedDuty(duty) AND NOT EXISTS {
  MATCH (duty)<-[off:OFF_CONTROL]-(:Entity)
  WHERE valid(off)
}
WITH duty, dutyState
MATCH (duty)<-[about:EXECUTION_OF]-(report:Report)-[:IN_STATE]->(reportState:State)
WHERE known(report) AND holds(reportState) AND reportState.reportState = 'SUBMITTED' AND reportState.submittedOn <= $waitingSince
WITH duty, dutyState, about, report, reportState
MATCH (subject:Entity {id: reportState.bearer})
WHERE known(subject) AND askedSubject(subject)
WITH subject.id AS subjectId, duty.id AS dutyId, dutyState.act AS actId, [report.id] AS mentions, [] AS counts, [about.id] AS evidence,
  coalesce(dutyState.region, '') AS region, dutyState.sortKey AS sortKey, duty.id + ':' + subject.id + ':' + report.id AS findingKey
{page}
