// How many agreements there are that are not in force yet, in force, and no longer in force.
// A row: state, total; none where there are none. Params: $asOf, $knownAt. Places: {filter}; {agreementValid}, {agreementExpired}, the states.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {filter}
WITH agreement, CASE WHEN {agreementValid} THEN 'VALID' WHEN {agreementExpired} THEN 'EXPIRED' ELSE 'NOT_YET' END AS state
RETURN state, count(agreement) AS total
