// Of subjects: of those whose state is kept with them, and of those that were changed after the revision or change after the day.
// Two lists and no UNION, in which this engine uses no index.
// leaves: subjectState
// A node of the page and its state, in order.
// Params: $limit. Places: {kept} and {changed}, which find the ones and the others; {filter}, {after}, {order}.
CALL () {
  {kept}
  WHERE stated(subject) AND {after, subjectState: subject} AND inExistence(subject) AND {filter, subjectState: subject}
  WITH subject
  {order, subjectState: subject}
  LIMIT $limit
  RETURN collect([subject, subject]) AS kept
}
CALL () {
  {changed}
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {after}
  RETURN collect([subject, subjectState]) AS changed
}
UNWIND kept + changed AS pair
WITH head(pair) AS subject, last(pair) AS subjectState
{order}
LIMIT $limit
