// Those of these subjects that fit, as little of them as laying out a matrix takes.
// A row: id, level, sortKey.
// Params: $ids, each once; $asOf, $knownAt. Places: {filter}, {order}. Order: as {order} says.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND {filter}
WITH subject, subjectState
{order}
RETURN subject.id AS id, subjectState.level AS level, subjectState.sortKey AS sortKey
