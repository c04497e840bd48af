// What these reports were, and who recorded that: their states up to the day, withdrawn ones included, because a decision
// says anew up to when a report waited.
// A row: id, state, on, remark, revision, by, why, isHeld, whether the state is known at the moment.
// Params: $ids; $asOf, $knownAt. Order: revision.
UNWIND $ids AS id
MATCH (report:Entity {id: id})-[:IN_STATE]->(reportState:State)
WHERE reportState.addedIn <= $knownAt AND reportState.submittedOn <= $asOf AND coalesce(reportState.validFrom, '') <= $asOf
MATCH (revision:Revision {number: reportState.addedIn})
RETURN report.id AS id, reportState.reportState AS state, coalesce(reportState.validFrom, reportState.submittedOn) AS on,
  reportState.remark AS remark, reportState.addedIn AS revision, revision.recordedBy AS by, revision.why AS why,
  known(reportState) AS isHeld
ORDER BY revision
