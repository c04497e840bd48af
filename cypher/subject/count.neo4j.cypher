// How many subjects there are: those whose state is kept with them, and those that were changed after the revision or change after the day.
// A row: total. Params: $asOf, $knownAt. Places: {filter}.
CALL () {
  MATCH (subject:Subject)
  WHERE stated(subject) AND inExistence(subject) AND subject.sortKey IS NOT NULL AND subject.id IS NOT NULL
    AND {filter, subjectState: subject}
  RETURN count(subject) AS some
  UNION ALL
  MATCH (subject:Entity)
  WHERE statedElsewhere(subject)
  MATCH (subject)-[:IN_STATE]->(subjectState:State)
  WHERE subject:Subject AND known(subject) AND holds(subjectState) AND inExistence(subjectState) AND {filter}
  RETURN count(subject) AS some
}
RETURN sum(some) AS total
