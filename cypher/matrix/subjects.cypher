// Those of these subjects that fit.
// A row: id, labels, kind, addedIn, state.
// Params: $ids, each once; $asOf, $knownAt. Places: {filter}. Order: name, id.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND {filter}
RETURN subject.id AS id, labels(subject) AS labels, subject.kind AS kind, subject.addedIn AS addedIn, properties(subjectState) AS state
ORDER BY subjectState.sortKey, subject.id
