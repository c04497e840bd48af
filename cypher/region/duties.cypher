// How many VALID duties each region has on the day, as `duties` counts.
// A row: code, total. Params: $asOf, $knownAt. Order: code.
MATCH (duty:Duty)-[:IN_STATE]->(dutyState:State)
WHERE known(duty) AND holds(dutyState) AND listed(dutyState) AND dutyState.region IS NOT NULL
RETURN dutyState.region AS code, count(duty) AS total
ORDER BY code
