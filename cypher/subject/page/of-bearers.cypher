// Of subjects that bear duties.
// leaves: subjectState
// A node of the page and its state, in order.
// Params: $limit. Places: {bearers}, which leaves them in subject; {filter}, {after}, {order}.
CALL () {
  {bearers}
}
MATCH (subject)-[:IN_STATE]->(subjectState:State)
WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {after}
WITH subject, subjectState
{order}
LIMIT $limit
