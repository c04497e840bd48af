// Those of these subjects that fit, as little of them as laying out a matrix takes.
// A row: id, sortKey.
// Params: $ids, each once; $asOf, $knownAt. Places: {filter}. Order: name, id.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND {filter}
RETURN subject.id AS id, subjectState.sortKey AS sortKey
ORDER BY sortKey, subject.id
