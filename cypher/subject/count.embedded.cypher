// How many subjects there are.
// A row: total. Params: $asOf, $knownAt. Places: {filter}.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
RETURN count(subject) AS total
