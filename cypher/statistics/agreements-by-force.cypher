// How many agreements there are that are not in force yet, in force, and no longer in force.
// A row: state, total; none where there are none. Params: $asOf, $knownAt. Places: {filter}; {valid}, {expired}, the states.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {filter}
WITH agreement, CASE WHEN {valid} THEN 'VALID' WHEN {expired} THEN 'EXPIRED' ELSE 'NOT_YET' END AS state
RETURN state, count(agreement) AS total
