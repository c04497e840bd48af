// How many acts there are.
// A row: total. Params: $asOf, $knownAt. Places: {filter}.
MATCH (act:Act)-[:IN_STATE]->(actState:State)
WHERE known(act) AND holds(actState) AND {filter}
RETURN count(act) AS total
