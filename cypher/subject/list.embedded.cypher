// A page of subjects.
// A row: id, labels, kind, addedIn, state.
// Params: $limit; $asOf, $knownAt. Places: {filter}, {after}, {order}. Order: as {order} says.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {after}
WITH subject, subjectState
{order}
LIMIT $limit
RETURN entityRow(subject)
{order}
