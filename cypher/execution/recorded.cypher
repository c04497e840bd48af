// The duties of whose execution something is recorded: a nomination, a report, that they are off control.
// A row: id, labels, kind, addedIn, state.
// Params: $asOf, $knownAt. Order: none. Cost: scans the duties.
MATCH (duty:Duty)<-[link:OFF_CONTROL|EXECUTION_OF]-(:Entity)
WHERE valid(link)
WITH DISTINCT duty
MATCH (duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState)
RETURN entityRow(duty)
