// Those of these duties of whose execution something is recorded.
// A row: id, labels, kind, addedIn, state.
// Params: $ids, each once; $asOf, $knownAt. Order: none.
UNWIND $ids AS id
MATCH (duty:Entity {id: id})<-[link:OFF_CONTROL|EXECUTION_OF]-(:Entity)
WHERE valid(link)
WITH DISTINCT duty
MATCH (duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState)
RETURN entityRow(duty)
