// How many subjects there are that bear duties.
// A row: total. Params: $asOf, $knownAt. Places: {bearers}, which leaves them in subject; {filter}.
CALL () {
  {bearers}
}
MATCH (subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
RETURN count(subject) AS total
