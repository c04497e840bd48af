// Subjects that a filter inside another one finds.
// A row: id. Params: $limit; $asOf, $knownAt. Places: {filter}. Order: none.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND {filter}
RETURN subject.id AS id
LIMIT $limit
