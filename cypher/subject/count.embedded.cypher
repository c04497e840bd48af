// How many subjects there are: those whose state is kept with them, and those that were changed after the revision or change after the day.
// A row: total. Params: $asOf, $knownAt. Places: {filter}; {changed}, which finds the latter.
CALL () {
  MATCH (subject:Subject)
  WHERE stated(subject) AND inExistence(subject) AND {filter, subjectState: subject}
  RETURN count(subject) AS kept
}
CALL () {
  {changed}
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
  RETURN count(subject) AS changed
}
RETURN kept + changed AS total
