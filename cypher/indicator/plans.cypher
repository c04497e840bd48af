// What is planned of these indicators in a window of days.
// A row: indicatorId; value, from, to, of the plan; id, labels, kind, addedIn, state, of the subject.
// Params: $ids, each once; $from and $to, the first and last day of the window; $asOf, $knownAt. Order: first day, id of the subject.
UNWIND $ids AS indicatorId
MATCH (indicator:Entity {id: indicatorId})-[plan:PLANNED_FOR]->(subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(plan) AND coalesce(plan.validFrom, '') <= $to AND coalesce(plan.validTo, '9999-12-31') > $from
  AND known(subject) AND holds(subjectState)
RETURN indicatorId, plan.value AS value, plan.validFrom AS from, plan.validTo AS to, entityRow(subject)
ORDER BY from, id
