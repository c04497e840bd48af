// How many duties there are.
// A row: total. Params: $asOf, $knownAt. Places: {states}, {filter}.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND {states} AND {filter}
RETURN count(duty) AS total
