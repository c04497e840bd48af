// Of subjects.
// leaves: subject subjectState
// A node of the page and its state, in order.
// Params: $limit. Places: {filter}, {after}, {order}.
MATCH (subject:Subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {after}
WITH subject, subjectState
{order}
LIMIT $limit
