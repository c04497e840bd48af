// How many subjects of each kind exist on the day.
// A row: kind, total; none for a kind without any. Params: $asOf, $knownAt. Places: {filter}.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
RETURN subject.kind AS kind, count(subject) AS total
