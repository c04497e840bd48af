// What accepted reports that were submitted in a window of days say of these indicators.
// A row: indicatorId; value, on, the day of submission, duty, due; id, labels, kind, addedIn, state, of who reported.
// Params: $ids, each once; $from and $to, the first and last day of the window; $asOf, $knownAt. Order: day of submission, report.
UNWIND $ids AS indicatorId
MATCH (indicator:Entity {id: indicatorId})<-[told:MEASURES]-(report:Entity)-[:IN_STATE]->(reportState:State)
WHERE valid(told) AND known(report) AND holds(reportState) AND reportState.reportState = 'ACCEPTED'
  AND reportState.submittedOn >= $from AND reportState.submittedOn <= $to
WITH indicatorId, told.value AS value, report.id AS reportId, reportState.submittedOn AS on, reportState.duty AS duty,
  reportState.due AS due, reportState.bearer AS bearerId
MATCH (bearer:Entity {id: bearerId})-[:IN_STATE]->(bearerState:State)
WHERE known(bearer) AND holds(bearerState)
RETURN indicatorId, value, on, duty, due, reportId, entityRow(bearer)
ORDER BY on, reportId
