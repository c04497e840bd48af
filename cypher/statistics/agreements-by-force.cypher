// How many agreements there are that are not in force yet, in force, and no longer in force.
// A row: force, total; none where there are none. Params: $asOf, $knownAt. Places: {filter}.
MATCH (agreement:Agreement)-[:IN_STATE]->(agreementState:State)
WHERE known(agreement) AND holds(agreementState) AND {filter}
WITH agreement, forceOf(agreementState) AS force
RETURN force, count(agreement) AS total
