// Duties with a recurring deadline.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Order: none.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE dutyState.deadlineKind = 'RECURRING' AND known(duty) AND holds(dutyState)
RETURN duty.id AS id, labels(duty) AS labels, duty.kind AS kind, duty.addedIn AS addedIn, properties(dutyState) AS state
