// Of subjects: of those whose state is kept with them, and of those that were changed after the revision or change after the day.
// Two lists and no UNION, in which this engine uses no index.
// leaves: subject subjectState
// A node of the page and its state, in order.
// Params: $limit. Places: {within}, a guess where the page ends, of all conditions the first because it is quick to tell; {filter}, {after}, {order}.
CALL () {
  MATCH (subject:Subject)
  WHERE {within, subjectState: subject} AND {after, subjectState: subject}
    AND stated(subject) AND inExistence(subject) AND {filter, subjectState: subject}
  WITH subject
  {order, subjectState: subject}
  LIMIT $limit
  RETURN collect([subject, subject]) AS kept
}
CALL () {
  MATCH (subject:Subject)
  WHERE statedElsewhere(subject)
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {within} AND {after}
  RETURN collect([subject, subjectState]) AS changed
}
UNWIND kept + changed AS pair
WITH head(pair) AS subject, last(pair) AS subjectState
{order}
LIMIT $limit
