// How many network agreements there are.
// A row: total. Params: $asOf, $knownAt. Places: {states}, {filter}.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {states} AND {filter}
RETURN count(agreement) AS total
