// Duties with a recurring deadline.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Order: none.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE dutyState.deadlineKind = 'RECURRING' AND known(duty) AND holds(dutyState)
RETURN entityRow(duty)
