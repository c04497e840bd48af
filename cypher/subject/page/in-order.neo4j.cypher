// Of subjects: of those whose state is kept with them, and of those that were changed after the revision or change after the day.
// leaves: subject subjectState
// A node of the page and its state, in order.
// Params: $limit. Places: {filter}, {after}, {order}; {indexOrder}, the same order as an index has it; {sought}, what follows from {filter}
// and has an index, where that finds all who fit sooner than in order.
CALL () {
  MATCH (subject:Subject)
  WHERE stated(subject) AND inExistence(subject) AND subject.sortKey IS NOT NULL AND subject.id IS NOT NULL
    AND {sought} AND {filter, subjectState: subject} AND {after, subjectState: subject}
  WITH subject
  {indexOrder, subjectState: subject}
  LIMIT $limit
  RETURN subject, subject AS subjectState
  UNION ALL
  MATCH (subject:Entity)
  WHERE statedElsewhere(subject)
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE subject:Subject AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter} AND {after}
  WITH subject, subjectState
  {order}
  LIMIT $limit
  RETURN subject, subjectState
}
WITH subject, subjectState
{order}
LIMIT $limit
